import type { SiteLanguage } from '../languages/index.ts';
import { introductionId } from '../model/ids.ts';
import type { ParsedContent, TextRecord } from './parsed-content.ts';

type Draftable = TextRecord<{ draft?: boolean | undefined }>;

/**
 * The content that is published. A draft translation removes only that edition; a draft in the default language removes
 * the whole work, and a draft issue removes all of its articles.
 */
export function withoutDrafts(content: ParsedContent): ParsedContent {
  const [main] = content.journal.languages;
  const isPublished = ({ fields }: Draftable) => fields.draft !== true;
  const issues = whollyDraft(content.issues, ({ issue }) => issue, main);
  const articles = whollyDraft(content.articles, ({ id }) => id, main);
  const works = new Set<string>([
    ...content.articles.filter(({ id, issue }) => articles.has(id) || issues.has(issue)).map(({ id }) => id),
    ...[...issues].map(introductionId),
  ]);
  return {
    ...content,
    issues: content.issues.filter((record) => isPublished(record) && !issues.has(record.issue)),
    articles: content.articles.filter((record) => isPublished(record) && !works.has(record.id)),
    pages: content.pages.filter(isPublished),
    comments: content.comments.filter(({ id }) => !works.has(id)),
    drafts: works,
  };
}

/** The keys of texts that are drafts in the default language, or in all of their languages. */
function whollyDraft<Key, Item extends Draftable>(
  records: readonly Item[],
  keyOf: (record: Item) => Key,
  main: SiteLanguage,
): ReadonlySet<Key> {
  const published = new Set(records.filter(({ fields }) => fields.draft !== true).map(keyOf));
  const isMainDraft = ({ fields, language }: Item) => fields.draft === true && language === main;
  return new Set(records.filter((record) => !published.has(keyOf(record)) || isMainDraft(record)).map(keyOf));
}
