import { join } from 'node:path';
import { addressesOf } from '../../addresses/addresses.ts';
import { parseContent } from '../../content/parse-content.ts';
import { commandsIn } from '../../languages/index.ts';
import type { NewWords } from '../../languages/words/commands/new-words.ts';
import { type Problem, reportInto, sortProblems } from '../../problems/problem.ts';
import { type Beginning, type NewFile, scaffold } from '../../scaffold/scaffold.ts';
import { createFile, WriteError } from '../../sources/files/write-file.ts';
import { readContent } from '../../sources/read-content.ts';
import { withFrames } from '../../terminal/code-frame.ts';
import { formatText } from '../../terminal/format.ts';
import { printableLines } from '../../terminal/printable.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import type { Options } from '../command-line/options.ts';
import { errorsInNewFile } from './check-new-file.ts';
import { type ExistingContent, gatherKnown } from './existing-content.ts';
import { interview } from './interview.ts';
import { Cancelled, terminalQuestions } from './questions.ts';
import { Refusal } from './refusal.ts';
import { missingIn, type Request, readRequest } from './request.ts';
import { resolveRequest } from './resolve.ts';

/** The default address of `npm start`. */
const PREVIEW = 'http://localhost:8080';

/**
 * `new`: creates the file of a new article, issue or page, as a draft to be filled in. It never overwrites a file. The
 * exit code is 1 if the journal cannot be read or the user cancelled the questions, and 2 if the request cannot be
 * fulfilled.
 */
export async function begin(options: Options, terminal: Terminal): Promise<number> {
  const { language } = options;
  const words = commandsIn(language).new;
  try {
    const request = readRequest(options, words);
    const folder = await readContent(options.content);
    const problems: Problem[] = [];
    const content = parseContent(folder, reportInto(problems));
    if (!content) {
      terminal.log(formatText(withFrames(sortProblems(problems), folder), language, terminal.paint.log));
      return 1;
    }
    const known = gatherKnown(folder, content);
    const text = resolveRequest(await complete(request, known, options, words), known, words);
    const file = scaffold(text, known.journal, language);
    const errors = errorsInNewFile(file, text, folder, known);
    if (errors.length > 0) throw new Refusal(`${formatText(errors, language)}${words.cancelled}`);
    await write(options.content, file, words);
    const wrote = `${words.wrote(`${folder.root}/${file.path}`)}\n${nextSteps(text, known, words)}\n`;
    terminal.out(printableLines(wrote));
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof Cancelled)) throw error;
    terminal.log(`${error instanceof Refusal ? printableLines(error.message) : words.cancelled}\n`);
    return error instanceof Refusal ? 2 : 1;
  }
}

/**
 * If something is missing, asks for it, provided that standard input and output are a terminal. Scripts are never
 * asked.
 */
async function complete(
  request: Request,
  known: ExistingContent,
  { language: reader }: Options,
  words: NewWords,
): Promise<Request> {
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  if (!isTerminal || missingIn(request).length === 0) return request;
  return interview(request, { known, words, reader, questions: await terminalQuestions() });
}

/** Creates the file. Throws `Refusal` if it exists. */
async function write(content: string, { path, text }: NewFile, words: NewWords): Promise<void> {
  const target = join(content, path);
  try {
    await createFile(target, text);
  } catch (error) {
    if (!(error instanceof WriteError && error.reason === 'EEXIST')) throw error;
    throw new Refusal(words.exists(target));
  }
}

function nextSteps(text: Beginning, { journal, root }: ExistingContent, words: NewWords): string {
  const addresses = addressesOf(journal);
  const { language } = text;
  const address =
    text.kind === 'article'
      ? addresses.article(language, text.issue, text.id)
      : text.kind === 'issue'
        ? addresses.issue(language, text.issue)
        : addresses.page(language, text.id);
  const media = text.kind === 'page' ? undefined : `${root}/issues/${text.issue}/media/`;
  return words.next({ url: PREVIEW + addresses.href(address), media });
}
