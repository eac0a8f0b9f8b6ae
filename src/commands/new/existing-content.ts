import type { IssueRecord, ParsedContent } from '../../content/parsed-content.ts';
import type { Journal } from '../../model/archive.ts';
import { type IssueNumber, introductionId, slugOf } from '../../model/ids.ts';
import { plainOf, readSetText } from '../../model/set-text.ts';
import { parseContentPath } from '../../sources/content-path.ts';
import type { ContentFolder } from '../../sources/read-content.ts';

/**
 * What already exists in the journal, so that a new text does not collide with it. Files with errors count too, because
 * their names are taken.
 */
export interface ExistingContent {
  /** The content folder as the user typed it. */
  readonly root: string;
  readonly journal: Journal;
  /** Titles of issues by number, newest first. The title is empty if the file has an error. */
  readonly issues: ReadonlyMap<IssueNumber, string>;
  /** Titles of works by id, in the order of the issues. */
  readonly works: ReadonlyMap<string, string>;
  /** Names of people as spelled in the content, by slug. */
  readonly people: ReadonlyMap<string, string>;
  /** Keys of topics, by slug. */
  readonly topics: ReadonlyMap<string, string>;
  /** Paths of the files of articles and of pages by id, relative to the content folder. */
  readonly articles: ReadonlyMap<string, string>;
  readonly pages: ReadonlyMap<string, string>;
}

/** Collects the names in the content, including drafts. */
export function gatherKnown(folder: ContentFolder, content: ParsedContent): ExistingContent {
  const numbers = new Set<IssueNumber>();
  const articles = new Map<string, string>();
  const pages = new Map<string, string>();
  for (const { path } of folder.files) {
    const parsed = parseContentPath(path);
    if (parsed.kind === 'issue') numbers.add(parsed.issue);
    if (parsed.kind === 'article') articles.set(parsed.id, articles.get(parsed.id) ?? path);
    if (parsed.kind === 'page') pages.set(parsed.id, pages.get(parsed.id) ?? path);
  }
  const issues = issuesIn(content, numbers);
  const records = [...content.issues, ...content.articles];
  return {
    root: folder.root,
    journal: content.journal,
    issues,
    works: worksIn(content, issues, articles),
    people: spellings(
      records.flatMap(({ fields }) => [...(fields.authors ?? []), ...(fields.translators ?? [])]),
    ),
    topics: spellings(records.flatMap(({ fields }) => fields.topics ?? [])),
    articles,
    pages,
  };
}

function issuesIn(content: ParsedContent, numbers: ReadonlySet<IssueNumber>): ExistingContent['issues'] {
  const titles = titlesOf(content, content.issues, ({ issue }: IssueRecord) => issue);
  const dates = new Map(content.issues.map(({ issue, fields }) => [issue, fields.date?.iso ?? '']));
  for (const { issue, fields } of content.issues) if (fields.date) dates.set(issue, fields.date.iso);
  const dateOf = (issue: IssueNumber) => dates.get(issue) ?? '';
  const { compare } = new Intl.Collator('en', { numeric: true });
  const newestFirst = [...numbers].sort((a, b) => compare(dateOf(b), dateOf(a)) || compare(b, a));
  return new Map(newestFirst.map((issue) => [issue, titles.get(issue) ?? '']));
}

function worksIn(
  content: ParsedContent,
  issues: ExistingContent['issues'],
  files: ExistingContent['articles'],
): ExistingContent['works'] {
  const titles = titlesOf(content, content.articles, ({ id }) => id as string);
  const articlesOf = new Map<string, string[]>();
  for (const [id, path] of files) {
    const folder = path.split('/')[1] ?? '';
    articlesOf.set(folder, [...(articlesOf.get(folder) ?? []), id]);
  }
  return new Map(
    [...issues].flatMap(([issue, title]): [string, string][] => [
      [introductionId(issue), title],
      ...(articlesOf.get(issue) ?? []).map((id): [string, string] => [id, titles.get(id) ?? '']),
    ]),
  );
}

/** Titles by key. If a work has titles in several languages, that in the default language is used. */
function titlesOf<Item extends ParsedContent['articles'][number] | IssueRecord, Key>(
  { journal }: ParsedContent,
  records: readonly Item[],
  keyOf: (record: Item) => Key,
): ReadonlyMap<Key, string> {
  const titles = new Map<Key, string>();
  for (const record of records) {
    const key = keyOf(record);
    if (!titles.has(key) || record.language === journal.languages[0])
      titles.set(key, plainOf(readSetText(record.fields.title)));
  }
  return titles;
}

function spellings(names: readonly string[]): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const name of names) if (!known.has(slugOf(name))) known.set(slugOf(name), name);
  return known;
}
