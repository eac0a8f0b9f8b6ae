import type { SiteLanguage } from '../languages/index.ts';
import { introductionId } from '../model/ids.ts';
import { type Fact, type Facts, factsOf, inheritableOf, withFacts } from './facts-of-work.ts';
import { groupEditions } from './group-editions.ts';
import type { ArticleRecord, IssueRecord, ParsedContent, TextRecord } from './parsed-content.ts';

type Draftable = TextRecord<{
  readonly draft?: boolean | undefined;
  readonly 'translated-from'?: string | undefined;
}>;

/**
 * The content that is published. `draft: true` leaves out one edition; a work without any other edition is left out, and
 * so is an issue, with all of its articles.
 */
export function withoutDrafts(content: ParsedContent): ParsedContent {
  const { languages } = content.journal;
  const issues = publish(content.issues, ({ issue }) => issue, factsOfIssue, languages);
  const draftIssues = new Set(issues.hidden.map(({ issue }) => issue));
  const inDraftIssues = content.articles.filter(({ issue }) => draftIssues.has(issue));
  const articles = publish(
    content.articles.filter(({ issue }) => !draftIssues.has(issue)),
    nameOf,
    ({ fields }) => factsOf(fields),
    languages,
  );
  const hidden = [...articles.hidden, ...inDraftIssues];
  const hiddenNames = new Set(hidden.map(nameOf));
  return {
    ...content,
    issues: issues.published,
    articles: articles.published,
    pages: content.pages.filter(({ fields }) => fields.draft !== true),
    comments: content.comments.filter((record) => !hiddenNames.has(nameOf(record))),
    drafts: new Set<string>([...hidden.map(({ id }) => id), ...[...draftIssues].map(introductionId)]),
  };
}

/** A work's id is not enough: a draft in another issue may by mistake have the same one. */
function nameOf({ issue, id }: Pick<ArticleRecord, 'issue' | 'id'>): string {
  return `${issue}/${id}`;
}

/** The date of an issue holds for all of its editions. That of an article's edition is when that edition appeared. */
function factsOfIssue({ fields }: IssueRecord): Facts {
  const { date } = fields;
  return new Map([...factsOf(fields), ...(date ? [['date', { path: ['date'], value: date }] as const] : [])]);
}

/** Divides editions into those that are published, and those of works of which no edition is published. */
function publish<Item extends Draftable>(
  records: readonly Item[],
  keyOf: (record: Item) => string,
  facts: (record: Item) => Facts,
  languages: readonly SiteLanguage[],
): { readonly published: readonly Item[]; readonly hidden: readonly Item[] } {
  const isDraft = ({ fields }: Item) => fields.draft === true;
  const hidden: Item[] = [];
  const completed = new Map<Item, Item>();
  for (const editions of groupEditions(records, keyOf, languages).values()) {
    const drafts = editions.filter(isDraft);
    if (drafts.length === editions.length) hidden.push(...drafts);
    else if (drafts.length > 0)
      complete(
        editions.filter((record) => !isDraft(record)),
        drafts,
        facts,
        completed,
      );
  }
  const published = records.filter((record) => !isDraft(record));
  return { published: published.map((record) => completed.get(record) ?? record), hidden };
}

/**
 * Adds to published editions what only the drafts of their work say. What holds for the work also holds if the text that
 * says it is not published: otherwise a Spanish edition would lose its author if the English one, which names them,
 * becomes a draft.
 */
function complete<Item extends Draftable>(
  editions: readonly Item[],
  drafts: readonly Item[],
  factsOfWork: (record: Item) => Facts,
  completed: Map<Item, Item>,
): void {
  const ofTheWork = missingIn(merged(editions.map(factsOfWork)), merged(drafts.map(factsOfWork)));
  for (const [index, record] of editions.entries()) {
    const { fields } = record;
    const source = drafts.find(({ language }) => language === fields['translated-from']);
    const inherited = source ? missingIn(inheritableOf(fields), inheritableOf(source.fields)) : [];
    const added = [...(index === 0 ? ofTheWork : []), ...inherited];
    if (added.length > 0) completed.set(record, { ...record, fields: withFacts(fields, added) });
  }
}

/** The first that is said of each field. */
function merged(all: readonly Facts[]): Facts {
  return new Map(all.toReversed().flatMap((facts) => [...facts]));
}

function missingIn(known: Facts, facts: Facts): readonly Fact[] {
  return [...facts].filter(([name]) => !known.has(name)).map(([, fact]) => fact);
}
