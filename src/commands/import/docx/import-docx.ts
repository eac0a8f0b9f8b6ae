import { basename } from 'node:path';
import { parseContent } from '../../../content/parse-content.ts';
import { conventionsOf, type SiteLanguage } from '../../../languages/index.ts';
import type { DocxNotice, DocxWords } from '../../../languages/words/commands/docx-notices.ts';
import type { ImportNotice } from '../../../languages/words/commands/import-words.ts';
import { type IssueNumber, slugOf } from '../../../model/ids.ts';
import { plainOf, readSetText } from '../../../model/set-text.ts';
import { writeTextFile } from '../../../scaffold/text-file.ts';
import { isName } from '../../../sources/content-path.ts';
import { readContent } from '../../../sources/read-content.ts';
import { UsageError } from '../../../terminal/usage-error.ts';
import { type ExistingContent, gatherKnown } from '../../new/existing-content.ts';
import type { Loss } from '../markup/tree/loss.ts';
import type { ImportReport, ReportedItem } from '../report/import-report.ts';
import { checkImported } from '../written/check-imported.ts';
import { ImportedFiles } from '../written/imported-files.ts';
import { articleOfDocx, type DocxArticle } from './article-of-docx.ts';

/** What was asked for. */
export interface DocxWish {
  readonly issue: string;
  readonly name: string | undefined;
  readonly language: SiteLanguage | undefined;
  readonly dryRun: boolean;
}

/** Imports a Word document. Throws `DocxRefusal`, and `UsageError` if the wish cannot be fulfilled. */
export async function importDocx(
  source: { readonly path: string; readonly bytes: Uint8Array },
  content: string,
  wish: DocxWish,
  words: DocxWords,
): Promise<ImportReport> {
  const known = await existingIn(content, words);
  const issue = wish.issue as IssueNumber;
  if (!known.issues.has(issue))
    throw new UsageError(words.unknownIssue(wish.issue, [...known.issues.keys()].slice(0, 12)));
  const name = basename(source.path).replace(/\.\w+$/, '');
  const article = await articleOfDocx(source.bytes, name, (title) => nameOf(title, wish, words));
  const files = await ImportedFiles.open(content, wish.dryRun);
  const language = languageOf(article.body, wish, known, words);
  const folder = `issues/${issue}`;
  const path = `${folder}/${article.id}${language === known.journal.languages[0] ? '' : `.${language}`}.md`;
  const other = otherEdition(article.id, path, known);
  if (other !== undefined && !files.isImported(path) && !other.startsWith(`${folder}/`))
    throw new UsageError(words.nameTaken(article.id, `${content}/${other}`));
  const isTranslation = other !== undefined;
  const text = fileOf(article, isTranslation ? known.journal.languages[0] : undefined);
  const items = await write(article, { path, folder, text }, files);
  await files.close();
  const told: DocxNotice[] = [...article.notices];
  if (wish.language === undefined && language !== known.journal.languages[0])
    told.push({ kind: 'language-of-text', language });
  if (isTranslation) told.push({ kind: 'became-translation' });
  return {
    source: basename(source.path),
    content,
    dryRun: wish.dryRun,
    items,
    comments: new Map(),
    files: files.done,
    languages: undefined,
    notices: [
      ...told.map((notice) => placed(notice, path, text)),
      ...article.losses.map((loss) => lost(loss, path, text)),
    ],
    problems: await checkImported(files),
  };
}

async function existingIn(content: string, words: DocxWords): Promise<ExistingContent> {
  const folder = await readContent(content).catch(() => undefined);
  const parsed = folder && parseContent(folder, () => {});
  if (!folder || !parsed) throw new UsageError(words.noJournal(content));
  return gatherKnown(folder, parsed);
}

/** The name of the file: the one that was asked for, or one that is made from the title. */
function nameOf(title: string, { name }: DocxWish, words: DocxWords): string {
  const made = slugOf(plainOf(readSetText(title)))
    .split('-')
    .slice(0, 8)
    .join('-')
    .slice(0, 60)
    .replace(/-$/, '');
  const id = name?.replace(/\.md$/, '') ?? made;
  if (!isName(id) || id === 'issue') throw new UsageError(words.badName(id));
  return id;
}

/** The language whose function words the text has most of, if it has clearly more than of the journal's first. */
function languageOf(
  body: string,
  { language }: DocxWish,
  { journal }: ExistingContent,
  words: DocxWords,
): SiteLanguage {
  const [main] = journal.languages;
  if (language !== undefined) {
    if (journal.languages.includes(language)) return language;
    throw new UsageError(words.notOfJournal(language, journal.languages));
  }
  const found =
    body
      .slice(0, 100_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const counts = journal.languages.map((one) => {
    const { functionWords } = conventionsOf(one);
    return { one, count: found.filter((word) => functionWords.has(word)).length };
  });
  const [first] = counts.toSorted((a, b) => b.count - a.count);
  const own = counts.find(({ one }) => one === main)?.count ?? 0;
  return first && first.count > 5 && first.count > 2 * own ? first.one : main;
}

/** The path of another edition of the same name. */
function otherEdition(id: string, path: string, { articles }: ExistingContent): string | undefined {
  const found = articles.get(id);
  return found === undefined || found === path ? undefined : found;
}

function fileOf({ fields, body }: DocxArticle, translatedFrom: SiteLanguage | undefined): string {
  const { title, subtitle, authors, date, summary } = fields;
  const of =
    translatedFrom === undefined
      ? { title, subtitle, authors, date, summary }
      : { title, subtitle, summary, 'translated-from': translatedFrom };
  return writeTextFile({ fields: of, body: body.trimEnd() });
}

/** Writes the article and its pictures, and tells the fate of each. */
async function write(
  { fields, pictures, notices }: DocxArticle,
  { path, folder, text }: { readonly path: string; readonly folder: string; readonly text: string },
  files: ImportedFiles,
): Promise<readonly ReportedItem[]> {
  const items: ReportedItem[] = [];
  const made = async (as: 'article' | 'file', at: string, title: string, bytes: string | Uint8Array) => {
    const file = await files.put(at, bytes);
    items.push({ line: 1, title, fate: { kind: 'made', as, path: at, file } });
  };
  await made('article', path, plainOf(readSetText(fields.title)), text);
  for (const [name, bytes] of pictures) await made('file', `${folder}/${name}`, name, bytes);
  for (const notice of notices) {
    if (notice.kind !== 'unshown-picture') continue;
    items.push({ line: 1, title: notice.type, fate: { kind: 'left-out', reason: { kind: 'unsafe-file' } } });
  }
  return items;
}

/** A notice at the line of the written file that it is about. */
function placed(notice: DocxNotice, file: string, text: string): ImportNotice {
  const words = 'words' in notice ? notice.words : 'title' in notice ? notice.title : '';
  return { ...notice, at: { file, line: lineOf(words, text) } };
}

function lost(loss: Loss, file: string, text: string): ImportNotice {
  const words =
    'words' in loss ? loss.words : 'address' in loss ? loss.address : 'label' in loss ? loss.label : '';
  const near = loss.kind === 'merged-cells' ? '<table>' : words;
  const told = words.slice(0, 200);
  return { kind: 'lost', what: loss.kind, words: told, at: { file, line: lineOf(near, text) } };
}

function lineOf(words: string, text: string): number {
  const at = words === '' ? -1 : text.indexOf(words);
  return at < 0 ? 1 : text.slice(0, at).split('\n').length;
}
