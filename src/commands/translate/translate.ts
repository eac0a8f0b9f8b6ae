import { join } from 'node:path';
import { type LoadedArchive, loadArchive } from '../../archive/load-archive.ts';
import { recordsOf } from '../../content/parsed-content.ts';
import { commandsIn, languageAmong, nameIn, type SiteLanguage } from '../../languages/index.ts';
import type { TranslateWords } from '../../languages/words/commands/translate-words.ts';
import { type Problem, reportInto, sortProblems } from '../../problems/problem.ts';
import { suggest } from '../../schema/suggest.ts';
import { exists } from '../../sources/files/exists.ts';
import { readContent } from '../../sources/read-content.ts';
import { withFrames } from '../../terminal/code-frame.ts';
import { formatText } from '../../terminal/format.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { UsageError } from '../../terminal/usage-error.ts';
import { htmlOf } from '../../translation/file-words.ts';
import {
  findText,
  idIn,
  pathOfEdition,
  type TranslatableText,
  textsOf,
} from '../../translation/find-text.ts';
import { passagesOf, wordsOf } from '../../translation/passages.ts';
import { sourceOf } from '../../translation/staleness.ts';
import type { Options } from '../command-line/options.ts';
import { beginTranslation } from './begin-translation.ts';
import { recordAll } from './record-all.ts';
import { recordTranslation, reviewTranslation } from './review-translation.ts';
import { readTranslateOptions, type TranslateOptions } from './translate-options.ts';
import type { Job } from './translation-job.ts';

/**
 * `translate`: begins a translation, shows what has changed since it was made, or records that it is up to date; with
 * `--all`, records for all translations which text they were made from. The
 * exit code is 1 if the text cannot be read or a file is in the way. Throws `UsageError` (exit code 2) if the arguments
 * do not identify a text and a language.
 */
export async function translate(given: Options, terminal: Terminal): Promise<number> {
  const options = readTranslateOptions(given);
  const words = commandsIn(options.language).translate;
  const [named, ...others] = options.rest;
  if (options.all) return recordAll(options, terminal);
  if (named === undefined || others.length > 0) throw new UsageError(words.oneText);
  const problems: Problem[] = [];
  const folder = await readContent(options.content);
  const loaded = loadArchive(folder, { drafts: true }, reportInto(problems));
  const text = loaded && findText(loaded.archive, named);
  if (!loaded || loaded.content.unreadable.has(idIn(named))) {
    terminal.log(`${words.unreadable(loaded ? named : 'journal.yaml')}\n\n`);
    const about = problems.filter(({ file }) => !loaded || idIn(file) === idIn(named));
    const told = withFrames(sortProblems(about), folder);
    terminal.log(formatText(told, options.language, terminal.paint.log));
    return 1;
  }
  if (!text) {
    const known = [...textsOf(loaded.archive)].map(({ id }) => id);
    throw new UsageError(words.unknownText(named, suggest(idIn(named), known)));
  }
  const job = jobOf(text, targetOf(text, loaded, options, words), loaded, { options, words, terminal });
  if (job.edition && isWhole(job)) return options.done ? recordTranslation(job) : reviewTranslation(job);
  if (await exists(join(options.content, job.path))) {
    terminal.log(`${words.fileInTheWay(job.file)}\n`);
    return 1;
  }
  return beginTranslation(job);
}

/** Whether the file of the translation has no error, so that it can be compared with its original. */
function isWhole({ path, loaded }: Job): boolean {
  const record = recordsOf(loaded.content).find(({ source }) => source.path === path);
  return record === undefined || record.leftOut.fields.size === 0;
}

function jobOf(
  text: TranslatableText,
  to: SiteLanguage,
  loaded: LoadedArchive,
  rest: Pick<Job, 'options' | 'words' | 'terminal'>,
): Job {
  const { content, archive } = loaded;
  const edition = text.editions.get(to);
  const from = (edition && sourceOf(text.editions, edition)) ?? text.editions.get(text.original);
  const source = recordsOf(content).find((record) => record.source.path === from?.source.path);
  if (!from || !source) throw new Error(`the archive lost the original of ${text.id}`);
  const path = pathOfEdition(text, to, archive.journal.languages[0]);
  return {
    text,
    to,
    source,
    passages: passagesOf(wordsOf(from, htmlOf(source.body.markdown, source.language))),
    file: `${content.root}/${path}`,
    path,
    edition,
    loaded,
    ...rest,
  };
}

/** The language to translate into: the one that was asked for, or the only possible one. */
function targetOf(
  text: TranslatableText,
  { archive }: LoadedArchive,
  { to, language, rest: [named = ''] }: TranslateOptions,
  words: TranslateWords,
): SiteLanguage {
  const { languages } = archive.journal;
  const others = languages.filter((other) => other !== text.original);
  const [only, ...more] = others;
  if (to === undefined) {
    if (only === undefined) throw new UsageError(words.oneLanguage);
    if (more.length > 0) throw new UsageError(words.whichLanguage(others.join(', ')));
    return only;
  }
  const into = languageAmong(languages, to);
  if (into === undefined) throw new UsageError(words.foreignLanguage(to, languages.join(', ')));
  if (into === text.original) throw new UsageError(words.isOriginal(named, nameIn(language, into)));
  return into;
}
