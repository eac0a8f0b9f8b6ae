import { createInterface } from 'node:readline/promises';
import {
  type Choices,
  LANGUAGES,
  readAddress,
  readForge,
  readLanguages,
  readTitle,
  withDefaults,
} from './choices.ts';
import { FORGES } from './forge.ts';
import type { Spoken } from './words/spoken.ts';
import type { Words } from './words/words.ts';

/** Asks one question; `usual` is the answer of an empty line. */
type Ask = <Value>(question: {
  readonly message: string;
  readonly usual: string;
  readonly read: (answer: string) => Value | undefined;
}) => Promise<Value>;

/** Where answers come from, and where questions go. */
interface Streams {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream;
}

/** Asks at the terminal for everything that was not said. Undefined if the person stops it with Ctrl+C or Ctrl+D. */
export async function interview(
  given: Partial<Choices>,
  words: Words,
  reader: Spoken,
  { stdin: input, stdout: output }: Streams = process,
): Promise<Choices | undefined> {
  const terminal = createInterface({ input, output });
  const stopped = new AbortController();
  terminal.once('close', () => stopped.abort());
  const ask: Ask = async ({ message, usual, read }) => {
    for (;;) {
      const answer = await terminal.question(`${message} [${usual}]: `, { signal: stopped.signal });
      const value = read(answer.trim() || usual);
      if (value !== undefined) return value;
      output.write(`${words.again}\n`);
    }
  };
  try {
    return await askForAll(ask, given, words, reader);
  } catch (error) {
    if (stopped.signal.aborted) return undefined;
    throw error;
  } finally {
    terminal.close();
  }
}

async function askForAll(ask: Ask, given: Partial<Choices>, words: Words, reader: Spoken): Promise<Choices> {
  const { ask: questions, forges } = words;
  const folder =
    given.folder ??
    (await ask({
      message: questions.folder,
      usual: reader === 'es' ? 'mi-revista' : 'my-journal',
      read: readTitle,
    }));
  const usual = withDefaults({ ...given, folder }, reader);
  const names = new Intl.DisplayNames([reader], { type: 'language' });
  const title = given.title ?? (await ask({ message: questions.title, usual: usual.title, read: readTitle }));
  const languages =
    given.languages ??
    (await ask({
      message: questions.languages(LANGUAGES.map((code) => `${code} ${names.of(code)}`)),
      usual: usual.languages.join(', '),
      read: readLanguages,
    }));
  const url = given.url ?? (await ask({ message: questions.url, usual: usual.url, read: readAddress }));
  const listed = FORGES.map((forge, index) => `  ${index + 1}  ${forges[forge]}\n`).join('');
  const forge =
    given.forge ??
    (await ask({
      message: `${questions.forge}\n${listed}1–${FORGES.length}`,
      usual: '1',
      read: (answer) => FORGES[Number(answer) - 1] ?? readForge(answer),
    }));
  return { folder, title, languages, url, forge };
}
