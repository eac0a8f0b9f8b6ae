import type { EditionRecords } from '../content/group-editions.ts';
import {
  type ArticleRecord,
  type CommentsRecord,
  type IssueRecord,
  type PageRecord,
  type ParsedContent,
  placeIn,
} from '../content/parsed-content.ts';
import { isSiteLanguage, KNOWN_LANGUAGES, spellingOf } from '../languages/index.ts';
import type { Answer, Article, Image, Introduction, Journal, Page, Work } from '../model/archive.ts';
import { type PartialDate, UNDATED } from '../model/date.ts';
import { introductionId, type SectionId, slugOf, type TopicId, type WorkId } from '../model/ids.ts';
import { plainOf } from '../model/set-text.ts';
import type { Report } from '../problems/problem.ts';
import { unknownLanguage } from '../problems/rules/editions/unknown-language.ts';
import { unknownSection } from '../problems/rules/fields/unknown-section.ts';
import { missingFieldAlt } from '../problems/rules/pictures/missing-alt.ts';
import { optional } from '../schema/optional-property.ts';
import { suggest } from '../schema/suggest.ts';
import type { ArticleFields, IssueFields } from '../schema/texts.ts';
import { assembleEdition, attachmentsOf, imageOf, people, type WorkRecord } from './assemble-edition.ts';
import { firstOf, lineageOf, originalLanguage } from './editions.ts';
import { findFile } from './files-of-works.ts';

/** Builds an article from its editions. */
export function assembleArticle(
  editions: EditionRecords<ArticleRecord>,
  issueDate: PartialDate,
  content: ParsedContent,
  comments: CommentsRecord | undefined,
  report: Report,
): Article {
  const [{ id, issue }] = editions;
  const section = firstOf(editions, ({ fields }) => fields.section)?.value;
  for (const record of editions) checkSection(record, content.journal, report);
  return {
    kind: 'article',
    ...assembleWork(id, editions, issueDate, content, report),
    issue,
    ...(section !== undefined && { section: section as SectionId }),
    ...optional('image', assembleImage(editions, 'image', content, report)),
    comments: comments?.comments ?? [],
  };
}

/** How many sections a message lists. */
const MOST_SECTIONS = 50;

function checkSection(record: ArticleRecord, { sections }: Journal, report: Report): void {
  const { section } = record.fields;
  if (section === undefined || sections.has(section as SectionId)) return;
  const known = [...sections.keys()];
  // Readers know a section by its name.
  const named = known.find((key) =>
    [...(sections.get(key)?.values() ?? [])].some((name) => isAlike(plainOf(name), section)),
  );
  const suggestion = named ?? suggest(section, sections);
  report(unknownSection, placeIn(record, ['section']), {
    section,
    known: known.slice(0, MOST_SECTIONS),
    suggestion,
  });
}

function isAlike(name: string, other: string): boolean {
  return slugOf(name) === slugOf(other);
}

/** Builds the introduction of an issue, which is a work that can answer others and be answered. */
export function assembleIntroduction(
  editions: EditionRecords<IssueRecord>,
  issueDate: PartialDate,
  content: ParsedContent,
  report: Report,
): Introduction {
  const { issue } = editions[0];
  const work = assembleWork(introductionId(issue), editions, issueDate, content, report);
  return { kind: 'introduction', ...work, issue };
}

/** Builds one of the journal's own pages, such as "About". */
export function assemblePage(editions: EditionRecords<PageRecord>, report: Report): Page {
  const original = originalLanguage(editions, report);
  return {
    id: editions[0].id,
    editions: new Map(
      editions.map((record) => [record.language, assembleEdition(record, editions, record.id, original, [])]),
    ),
  };
}

/** The picture named in the front matter of a text's editions; undefined if its file cannot be used. */
export function assembleImage(
  editions: EditionRecords<WorkRecord>,
  field: 'image' | 'cover',
  content: ParsedContent,
  report: Report,
): Image | undefined {
  const naming = editions.filter((record) => imageOf(record)?.src !== undefined);
  const undescribed = naming.find(
    (record) => imageOf(record)?.alt === undefined && !record.leftOut.fields.has(field),
  );
  const original = originalLanguage(editions, () => {});
  const hasAlt = editions.some(
    (record) => record.language === original && imageOf(record)?.alt !== undefined,
  );
  if (undescribed && !hasAlt) report(missingFieldAlt, placeIn(undescribed, [field, 'alt']), { field });
  const [first] = naming.map((record) =>
    findFile(
      record,
      { field, written: imageOf(record)?.src ?? '', place: () => placeIn(record, [field, 'src']) },
      content.media,
      report,
    ),
  );
  return first && { path: first.path };
}

function assembleWork(
  id: WorkId,
  editions: EditionRecords<WorkRecord>,
  issueDate: PartialDate,
  content: ParsedContent,
  report: Report,
): Omit<Work, 'kind' | 'issue' | 'section' | 'image' | 'comments'> {
  const original = originalLanguage(editions, report);
  checkSourceLanguage(editions, report);
  const written = editions.find(({ language }) => language === original);
  const said = <Name extends keyof (ArticleFields | IssueFields)>(name: Name) =>
    firstOf(editions, ({ fields }) => fields[name])?.value;
  const attachments = new Map(
    editions.map((record) => [record, attachmentsOf(record, content.media, report)] as const),
  );
  return {
    id,
    original,
    editions: new Map(
      editions.map((record) => {
        const files = firstOf(lineageOf(record, editions, original), (other) =>
          attachments.get(other),
        )?.value;
        return [record.language, assembleEdition(record, editions, id, original, files ?? [])];
      }),
    ),
    authors: people(said('authors')),
    date: written?.fields.date ?? (written?.leftOut.fields.has('date') ? UNDATED : issueDate),
    topics: [...new Set((said('topics') ?? []).map((topic) => slugOf(topic) as TopicId))],
    respondsTo: (said('responds-to') ?? []).map(
      ({ article, paragraph }): Answer =>
        article.kind === 'elsewhere'
          ? { kind: 'external', href: article.address }
          : { kind: 'work', work: article.name as WorkId, ...optional('paragraph', paragraph) },
    ),
    ...optional('license', said('license')),
    ...optional('doi', said('doi')),
  };
}

function checkSourceLanguage(editions: EditionRecords<WorkRecord>, report: Report): void {
  for (const record of editions) {
    const from = record.fields['translated-from'];
    if (from === undefined || isSiteLanguage(from)) continue;
    report(unknownLanguage, placeIn(record, ['translated-from']), {
      code: from,
      known: KNOWN_LANGUAGES,
      ...optional('spelling', spellingOf(from)),
    });
  }
}
