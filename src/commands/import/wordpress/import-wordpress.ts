import { stat } from 'node:fs/promises';
import { commandsIn, isMessageLanguage, type SiteLanguage } from '../../../languages/index.ts';
import type {
  CommentFate,
  ImportNotice,
  ImportWords,
} from '../../../languages/words/commands/import-words.ts';
import type { Terminal } from '../../../terminal/terminal.ts';
import { takenNamesIn } from '../journal/taken-names.ts';
import type { ImportReport } from '../report/import-report.ts';
import { checkImported } from '../written/check-imported.ts';
import { ImportedFiles } from '../written/imported-files.ts';
import { CommentFiles } from './comment-files.ts';
import { textIn, textOfItem } from './export/export-item.ts';
import { nameOfExport, readExport } from './export/read-export.ts';
import { type Survey, surveyExport } from './export/survey.ts';
import { fatesOf } from './fates.ts';
import { importText } from './import-texts.ts';
import { MediaFiles } from './media/media-files.ts';
import { writeMedia } from './media/write-media.ts';
import { type ImportPlan, type PlanOptions, planImport } from './plan-import.ts';
import type { TextsContext } from './rewriting.ts';
import type { WordpressOptions } from './wordpress-options.ts';
import { writeJournal } from './write-journal.ts';

/** What is said while an import runs. */
interface Telling {
  readonly terminal: Terminal;
  readonly words: ImportWords;
}

/**
 * Imports an export of WordPress. The file is read twice: once for what is known of its items, once for their texts, of
 * which one is in memory at a time. Nothing is written before the whole file was read once, so that a damaged one leaves
 * nothing behind. Throws `MalformedExport`.
 */
export async function importWordpress(
  options: WordpressOptions,
  choices: Omit<PlanOptions, 'taken' | 'language' | 'articleTypes'> & {
    readonly notices: readonly ImportNotice[];
  },
  survey: Survey,
  telling: Telling,
): Promise<ImportReport> {
  const files = await ImportedFiles.open(options.content, options.dryRun);
  const plan = planImport(survey, {
    ...choices,
    language: options.language,
    articleTypes: new Set(['post', ...options.types]),
    taken: await takenNamesIn(options.content, files),
  });
  const media = new MediaFiles(options.media, plan.attachments, plan.site);
  const wordsIn = (language: SiteLanguage) =>
    commandsIn(isMessageLanguage(language) ? language : 'en').import;
  const context: TextsContext = { plan, media, wordsIn, patternOf: await patternsIn(options.file, plan) };
  const comments = new CommentFiles(context);
  const notices: ImportNotice[] = [...choices.notices, ...plan.notices];
  await writeTexts(options.file, context, { files, comments, notices, telling });
  await comments.writeRest(files);
  await writeJournal(plan, files);
  const fetched = await writeMedia(media, options.media, plan.site, files, telling);
  notices.push(...comments.notices, ...fetched.notices);
  await files.close();
  return {
    source: nameOfExport(options.file),
    content: options.content,
    dryRun: options.dryRun,
    items: fatesOf(plan, media, fetched.failed, files),
    comments: countsOf(comments.counts, plan),
    keptComments: comments.ofPages,
    files: files.done,
    languages: { how: plan.languages.how, codes: plan.languages.journal },
    notices,
    problems: await checkImported(files),
  };
}

/** Reads an export once, and says how far it is. */
export async function readSurvey(file: string, { terminal, words }: Telling): Promise<Survey> {
  const { size } = await stat(file);
  return surveyExport(file, (bytes) =>
    terminal.progress(words.reading(Math.floor((bytes / (size || 1)) * 100))),
  );
}

interface Writing {
  readonly files: ImportedFiles;
  readonly comments: CommentFiles;
  readonly notices: ImportNotice[];
  readonly telling: Telling;
}

/** Reads the texts, one after the other, and writes each. */
async function writeTexts(
  file: string,
  context: TextsContext,
  { files, comments, notices, telling }: Writing,
): Promise<void> {
  const { places } = context.plan;
  let index = -1;
  let done = 0;
  for await (const element of readExport(file, { without: MAILS })) {
    if (element.name !== 'item') continue;
    index += 1;
    const place = places.get(index);
    if (!place) continue;
    const text = textOfItem(element);
    const imported = importText(text, place, context);
    await files.put(place.path, imported.file);
    notices.push(...imported.notices);
    await comments.add(text.comments, place, files);
    done += 1;
    telling.terminal.progress(telling.words.writing(done, places.size));
  }
}

/** Facts about commenters that are never published, and so are not read. */
const MAILS: ReadonlySet<string> = new Set(['wp:comment_author_email', 'wp:comment_author_IP']);

/** The texts of shared patterns, if there are any: they may stand after the texts that show them. */
async function patternsIn(file: string, { survey }: ImportPlan): Promise<(id: string) => string | undefined> {
  const patterns = new Map<string, string>();
  if (survey.items.some(({ type }) => type === 'wp_block')) {
    for await (const element of readExport(file, { without: MAILS }))
      if (element.name === 'item' && textIn(element, 'wp:post_type').trim() === 'wp_block')
        patterns.set(textIn(element, 'wp:post_id').trim(), textOfItem(element).content);
  }
  return (id) => patterns.get(id);
}

/** Comments of items that were left out are counted as well. */
function countsOf(
  counts: ReadonlyMap<CommentFate, number>,
  { survey, places }: ImportPlan,
): ImportReport['comments'] {
  const left = survey.items.reduce((sum, { comments }, index) => sum + (places.has(index) ? 0 : comments), 0);
  return left === 0 ? counts : new Map([...counts, ['with-item', left]]);
}
