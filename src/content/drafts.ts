import type { ParsedContent, TextRecord } from './parsed-content.ts';

type Draftable = TextRecord<{ draft?: boolean | undefined }>;

/**
 * The content as it is published. A draft translation leaves the other editions in place; a draft in the default language
 * takes the whole work with it, and a draft issue all its articles.
 */
export function withoutDrafts(content: ParsedContent): ParsedContent {
  const [main] = content.journal.languages;
  const isPublished = ({ fields }: Draftable) => fields.draft !== true;
  const isWhollyDraft = (record: Draftable) => record.language === main && !isPublished(record);
  const issues = new Set(content.issues.filter(isWhollyDraft).map(({ issue }) => issue));
  const works = new Set(
    content.articles
      .filter((record) => issues.has(record.issue) || isWhollyDraft(record))
      .map(({ id }) => id),
  );
  return {
    ...content,
    issues: content.issues.filter((record) => isPublished(record) && !issues.has(record.issue)),
    articles: content.articles.filter((record) => isPublished(record) && !works.has(record.id)),
    pages: content.pages.filter(isPublished),
    comments: content.comments.filter(({ id }) => !works.has(id)),
    drafts: new Set(works),
  };
}
