import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { recordsOf } from '../../content/parsed-content.ts';
import { nameIn } from '../../languages/index.ts';
import type { NoPast } from '../../languages/words/commands/translate-words.ts';
import { dateInWords, parsePartialDate } from '../../model/date.ts';
import { changeFile } from '../../sources/files/write-file.ts';
import { compare } from '../../translation/comparison.ts';
import { htmlOf } from '../../translation/file-words.ts';
import { fingerprintOfPassages, isSameText, parseFingerprint } from '../../translation/fingerprint.ts';
import { readHistory } from '../../translation/git-history.ts';
import { type Passage, passagesOf, wordsOf } from '../../translation/passages.ts';
import { findPastText } from '../../translation/past.ts';
import { withSource } from '../../translation/record-source.ts';
import { formatChanges, type Printing } from './show-changes.ts';
import { commandFor, type Job } from './translation-job.ts';

/** Prints what has changed in a text since its translation was made. Returns the exit code. */
export async function reviewTranslation(job: Job): Promise<number> {
  const { source, passages, file, edition, options, words, terminal } = job;
  const from = nameIn(options.language, source.language);
  if (options.empty) {
    terminal.log(`${words.alreadyThere(file, commandFor(job))}\n`);
    return 1;
  }
  const recorded = parseFingerprint(edition?.translatedSource ?? '');
  const present = parseFingerprint(fingerprintOfPassages(passages));
  if (!recorded || !present) {
    terminal.out(`${words.notRecorded(file, from, commandFor(job, '--done'))}\n`);
    return 0;
  }
  if (isSameText(recorded, present)) {
    terminal.out(`${words.current(file, from)}\n`);
    return 0;
  }
  const history = await readHistory(options.content, [source.source.path]);
  const versions = history?.versions.get(source.source.path) ?? [];
  const past = findPastText(versions, source.language, recorded);
  const changes = compare(recorded, past, passages, translatedPassages(job));
  const since = past?.since === undefined ? undefined : parsePartialDate(past.since);
  terminal.out(
    `${words.stale(file, from, changes?.length, since && dateInWords(since, options.language))}\n`,
  );
  if (!past) {
    const why: NoPast = !history ? 'no-git' : history.isShallow ? 'shallow' : 'not-in-history';
    terminal.out(`${words.noPast[why]}\n`);
  }
  if (changes) terminal.out(`\n${words.signs}\n\n${formatChanges(changes, words, printing())}`);
  terminal.out(`\n${words.whenDone(commandFor(job, '--done'))}\n`);
  return 0;
}

/** Records that a translation corresponds to the present state of its original. Returns the exit code. */
export async function recordTranslation(job: Job): Promise<number> {
  const { source, passages, path, file, edition, options, words, terminal } = job;
  const from = nameIn(options.language, source.language);
  const fingerprint = fingerprintOfPassages(passages);
  if (edition?.translatedSource === fingerprint) {
    terminal.out(`${words.alreadyRecorded(file, from)}\n`);
    return 0;
  }
  const place = join(options.content, path);
  const set = withSource(await readFile(place, 'utf8'), fingerprint);
  if (set === undefined) {
    terminal.log(`${words.noFrontMatter(file)}\n`);
    return 1;
  }
  await changeFile(place, set);
  terminal.out(`${words.recorded(file, from)}\n`);
  return 0;
}

function translatedPassages({ edition, loaded }: Job): readonly Passage[] {
  const record = recordsOf(loaded.content).find(({ source }) => source.path === edition?.source.path);
  if (!edition || !record) return [];
  return passagesOf(wordsOf(edition, htmlOf(record.body.markdown, record.language)));
}

function printing(): Printing {
  const { isTTY, columns } = process.stdout;
  return { colours: isTTY && !process.env['NO_COLOR'], columns: isTTY ? Math.max(40, columns) : undefined };
}
