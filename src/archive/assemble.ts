import { type EditionRecords, groupEditions } from '../content/group-editions.ts';
import { type IssueRecord, type ParsedContent, placeIn, type TextRecord } from '../content/parsed-content.ts';
import type { Archive, Article, Introduction, Issue, Work } from '../model/archive.ts';
import { compareDates, type PartialDate, UNDATED } from '../model/date.ts';
import { type IssueNumber, introductionId, type WorkId } from '../model/ids.ts';
import type { Report } from '../problems/problem.ts';
import { missingField } from '../problems/rules/fields/missing-field.ts';
import { commentsWithoutWork } from '../problems/rules/files/comments-without-work.ts';
import { missingIssue } from '../problems/rules/files/missing-issue.ts';
import { assembleIssue } from './assemble-issue.ts';
import { assembleArticle, assembleIntroduction, assemblePage } from './assemble-works.ts';
import { collectDebates } from './debates.ts';
import { firstOf, originalLanguage } from './editions.ts';
import { formerIdsIn } from './former-ids.ts';
import { collectPeople } from './people.ts';
import { collectTopics } from './topics.ts';
import { uniqueIds } from './unique-ids.ts';

/**
 * Builds the archive and all its indexes from the parsed content. Reports and leaves out what does not fit together.
 */
export function assemble(content: ParsedContent, report: Report): Archive {
  const introductions = assembleIntroductions(content, report);
  const articles = assembleArticles(content, introductions, report);
  const issues = assembleIssues(content, introductions, articles, report);
  const works = new Map<WorkId, Work>();
  for (const issue of issues.values()) {
    for (const id of [issue.introduction, ...issue.contents]) {
      const work = introductions.get(id) ?? articles.get(id);
      if (work) works.set(id, work);
    }
  }
  const pages = groupEditions(content.pages, ({ id }) => id, content.journal.languages);
  return {
    journal: content.journal,
    issues,
    works,
    pages: new Map([...pages].map(([id, editions]) => [id, assemblePage(editions, report)])),
    people: collectPeople(content, works, issues),
    topics: collectTopics(content, works),
    ...collectDebates(works, formerIdsIn(content.journal)),
    media: content.media,
  };
}

function assembleIntroductions(content: ParsedContent, report: Report): ReadonlyMap<WorkId, Introduction> {
  const introductions = new Map<WorkId, Introduction>();
  for (const [number, editions] of groupEditions(
    content.issues,
    ({ issue }) => issue,
    content.journal.languages,
  )) {
    const [base] = editions;
    const date = dateOfIssue(editions);
    const isExplained =
      editions.some(({ leftOut }) => leftOut.fields.has('date')) ||
      isWithoutOriginal(base, content.journal.languages);
    if (!date && !isExplained) report(missingField, placeIn(base, []), { field: 'date', example: '2020-03' });
    introductions.set(
      introductionId(number),
      assembleIntroduction(editions, date ?? UNDATED, content, report),
    );
  }
  return introductions;
}

/** The date of an issue: that of its original. A translation's date is when the translation appeared, if there is another. */
function dateOfIssue(editions: EditionRecords<IssueRecord>): PartialDate | undefined {
  const original = originalLanguage(editions, () => {});
  const ofTheOriginal = editions.find(({ language }) => language === original)?.fields.date;
  return ofTheOriginal ?? firstOf(editions, ({ fields }) => fields.date)?.value;
}

/** Whether the first edition is a translation, for which `missing-original` is reported: its original has the date. */
function isWithoutOriginal(
  { fields, language }: TextRecord<{ 'translated-from'?: string | undefined }>,
  languages: readonly string[],
): boolean {
  const from = fields['translated-from'];
  return language !== languages[0] && from !== undefined && from !== language && languages.includes(from);
}

function assembleArticles(
  content: ParsedContent,
  introductions: ReadonlyMap<WorkId, Introduction>,
  report: Report,
): ReadonlyMap<WorkId, Article> {
  const comments = new Map(content.comments.map((record) => [record.id, record]));
  const articles = new Map<WorkId, Article>();
  /**
   * Issues for which `missingIssue` is not reported: they have a file, even if it is unusable, or were reported before.
   */
  const explained = new Set<string>(content.issues.map(({ issue }) => issue));
  for (const [id, editions] of groupEditions(
    uniqueIds(content, report),
    ({ id }) => id,
    content.journal.languages,
  )) {
    const { issue, source } = editions[0];
    const introduction = introductions.get(introductionId(issue));
    if (introduction) {
      articles.set(id, assembleArticle(editions, introduction.date, content, comments.get(id), report));
    } else if (!explained.has(issue) && !content.unreadable.has(introductionId(issue))) {
      explained.add(issue);
      report(missingIssue, { file: source.file, line: 1, column: 1 }, { issue });
    }
  }
  for (const { id, file } of content.comments) {
    if (articles.has(id) || content.unreadable.has(id)) continue;
    report(commentsWithoutWork, { file, line: 1, column: 1 }, { id });
  }
  return articles;
}

function assembleIssues(
  content: ParsedContent,
  introductions: ReadonlyMap<WorkId, Introduction>,
  articles: ReadonlyMap<WorkId, Article>,
  report: Report,
): ReadonlyMap<IssueNumber, Issue> {
  const articlesOf = new Map<IssueNumber, Article[]>(
    [...introductions.values()].map(({ issue }) => [issue, []]),
  );
  for (const article of articles.values()) articlesOf.get(article.issue)?.push(article);
  const groups = groupEditions(content.issues, ({ issue }) => issue, content.journal.languages);
  const issues = [...groups].flatMap(([number, editions]) => {
    const introduction = introductions.get(introductionId(number));
    return introduction
      ? [assembleIssue(editions, introduction, articlesOf.get(number) ?? [], content, report)]
      : [];
  });
  const { compare } = new Intl.Collator('en', { numeric: true });
  issues.sort((a, b) => compareDates(b.date, a.date) || compare(b.number, a.number));
  return new Map(issues.map((issue) => [issue.number, issue]));
}
