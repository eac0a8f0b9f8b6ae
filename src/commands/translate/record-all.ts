import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadArchive } from '../../archive/load-archive.ts';
import { bodiesOf } from '../../content/parsed-content.ts';
import { commandsIn, languageAmong, type SiteLanguage } from '../../languages/index.ts';
import type { LeftReason, TranslateWords } from '../../languages/words/commands/translate-words.ts';
import type { Journal } from '../../model/archive.ts';
import { dateInWords, parsePartialDate } from '../../model/date.ts';
import { type Problem, reportInto, sortProblems } from '../../problems/problem.ts';
import { changeFile } from '../../sources/files/write-file.ts';
import { readContent } from '../../sources/read-content.ts';
import { withFrames } from '../../terminal/code-frame.ts';
import { formatText } from '../../terminal/format.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { UsageError } from '../../terminal/usage-error.ts';
import { htmlOf, wordsOfFile } from '../../translation/file-words.ts';
import { fingerprintOf } from '../../translation/fingerprint.ts';
import { wordsOf } from '../../translation/passages.ts';
import { type PastOriginal, pastOriginalsOf } from '../../translation/past-originals.ts';
import { withSource } from '../../translation/record-source.ts';
import { type Translated, translationsByRecord } from '../../translation/unrecorded.ts';
import type { TranslateOptions } from './translate-options.ts';

/** Number of files written at once: enough to keep the disk busy. */
const FILES_AT_ONCE = 32;

/** What was done with one translation. */
type Outcome =
  /** The original as it was on that day (ISO 8601). */
  | { readonly kind: 'past'; readonly date: string }
  | { readonly kind: 'now' }
  | { readonly kind: 'left'; readonly why: LeftReason };

/**
 * `translate --all --done`: records for each translation that does not say it yet which text it was made from: the
 * original as it was when the translation last changed or, without git, as it is now. Prints what was done with each.
 * Returns the exit code: 1 if a translation was left as it was.
 */
export async function recordAll(options: TranslateOptions, terminal: Terminal): Promise<number> {
  const words = commandsIn(options.language).translate;
  if (!options.done) throw new UsageError(words.allNeedsDone);
  if (options.rest.length > 0 || options.empty) throw new UsageError(words.allAlone);
  const problems: Problem[] = [];
  const folder = await readContent(options.content);
  const loaded = loadArchive(folder, { drafts: true }, reportInto(problems));
  if (!loaded) {
    terminal.log(`${words.unreadable('journal.yaml')}\n\n`);
    terminal.log(
      formatText(withFrames(sortProblems(problems), folder), options.language, terminal.paint.log),
    );
    return 1;
  }
  const into = languageInto(options, loaded.archive.journal, words);
  const { recorded, unrecorded, left } = translationsByRecord(loaded.archive, into);
  const texts = new Map(folder.files.map(({ path, text }) => [path, text ?? '']));
  const past = await pastOriginalsOf(
    options.content,
    unrecorded.map(({ edition, source }) => ({
      path: edition.source.path,
      text: texts.get(edition.source.path) ?? '',
      original: source.source.path,
    })),
  );
  const bodies = bodiesOf(loaded.content);
  const presentOf = ({ source }: Translated) =>
    fingerprintOf(wordsOf(source, htmlOf(bodies.get(source.source.path)?.markdown ?? '', source.language)));
  const outcomes = new Map<string, Outcome>(
    left.map(({ edition, why }) => [edition.source.file, { kind: 'left', why }]),
  );
  for (let at = 0; at < unrecorded.length; at += FILES_AT_ONCE) {
    const done = unrecorded.slice(at, at + FILES_AT_ONCE).map(async (translated) => {
      const { path, file } = translated.edition.source;
      const found = past.get(path) ?? { kind: 'now' };
      return [file, await record(join(options.content, path), translated, found, presentOf)] as const;
    });
    for (const [file, outcome] of await Promise.all(done)) outcomes.set(file, outcome);
  }
  return tellOutcomes(outcomes, recorded.length, loaded.content.unreadable.size, options, terminal);
}

function languageInto(
  { to }: TranslateOptions,
  { languages }: Journal,
  words: TranslateWords,
): SiteLanguage | undefined {
  if (to === undefined) return undefined;
  const into = languageAmong(languages, to);
  if (into !== undefined) return into;
  throw new UsageError(words.foreignLanguage(to, languages.join(', ')));
}

/** Writes the fingerprint into one translation's file. */
async function record(
  path: string,
  translated: Translated,
  past: PastOriginal,
  presentOf: (translated: Translated) => string,
): Promise<Outcome> {
  if (past.kind === 'cut-off') return { kind: 'left', why: 'shallow' };
  const then = past.kind === 'committed' ? wordsOfFile(past.text, translated.source.language) : undefined;
  if (past.kind === 'committed' && !then) return { kind: 'left', why: 'unreadable-then' };
  const set = withSource(await readFile(path, 'utf8'), then ? fingerprintOf(then) : presentOf(translated));
  if (set === undefined) return { kind: 'left', why: 'no-front-matter' };
  await changeFile(path, set);
  return past.kind === 'committed' ? { kind: 'past', date: past.date } : { kind: 'now' };
}

/** Prints a line for each translation, then the numbers. Returns the exit code. */
function tellOutcomes(
  outcomes: ReadonlyMap<string, Outcome>,
  recorded: number,
  unreadable: number,
  { language }: TranslateOptions,
  terminal: Terminal,
): number {
  const words = commandsIn(language).translate;
  const count = { past: 0, now: 0, left: 0 };
  for (const [file, outcome] of outcomes) {
    count[outcome.kind] += 1;
    if (outcome.kind === 'left') terminal.log(`${words.leftAlone(file, outcome.why)}\n`);
    else if (outcome.kind === 'now') terminal.out(`${words.recordedNow(file)}\n`);
    else {
      const date = parsePartialDate(outcome.date);
      terminal.out(`${words.recordedPast(file, date ? dateInWords(date, language) : outcome.date)}\n`);
    }
  }
  if (unreadable > 0) terminal.log(`${words.leftUnreadable(unreadable)}\n`);
  terminal.out(`${words.recordedAll(count.past, count.now, recorded, count.left)}\n`);
  return count.left + unreadable > 0 ? 1 : 0;
}
