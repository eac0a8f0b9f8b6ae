import {
  type ArticleRecord,
  type CommentsRecord,
  type IssueRecord,
  type PageRecord,
  type ParsedContent,
  placeIn,
  placeOfItem,
  type TextRecord,
} from '../content/parsed-content.ts';
import { isSiteLanguage, SITE_LANGUAGES, type SiteLanguage } from '../languages/index.ts';
import type {
  Answer,
  Article,
  Attachment,
  Edition,
  Image,
  Introduction,
  Page,
  Work,
} from '../model/archive.ts';
import { type PartialDate, UNDATED } from '../model/date.ts';
import {
  introductionId,
  type PersonId,
  type SectionId,
  slugOf,
  type TopicId,
  type WorkId,
} from '../model/ids.ts';
import type { Report } from '../problems/problem.ts';
import { unknownLanguage } from '../problems/rules/editions/unknown-language.ts';
import { unknownSection } from '../problems/rules/fields/unknown-section.ts';
import { missingFieldAlt } from '../problems/rules/pictures/missing-alt.ts';
import { isExternalAnswer } from '../schema/text-fields.ts';
import type { ArticleFields, IssueFields, PageFields } from '../schema/texts.ts';
import { suggest } from '../schema/validate.ts';
import { checkInherited, type EditionRecords, originalLanguage } from './editions.ts';
import { findFile } from './files-of-works.ts';

/** The files of an article or an introduction. */
type WorkRecord = TextRecord<ArticleFields> | TextRecord<IssueFields>;
type AnyRecord = WorkRecord | TextRecord<PageFields>;

/** Builds an article from its editions. */
export function assembleArticle(
  editions: EditionRecords<ArticleRecord>,
  issueDate: PartialDate,
  content: ParsedContent,
  comments: CommentsRecord | undefined,
  report: Report,
): Article {
  const [base] = editions;
  const { fields } = base;
  const { section, image, attachments = [] } = fields;
  if (section !== undefined && !content.journal.sections.has(section as SectionId)) {
    const known = [...content.journal.sections.keys()];
    report(unknownSection, placeIn(base, ['section']), {
      section,
      known,
      suggestion: suggest(section, known),
    });
  }
  return {
    kind: 'article',
    ...assembleWork(base.id, editions, issueDate, report),
    issue: base.issue,
    ...(section !== undefined && { section: section as SectionId }),
    ...optional('image', assembleImage(base, 'image', image, content, report)),
    attachments: attachments.flatMap(({ file, title }, index): readonly Attachment[] => {
      const place = () => placeOfItem(base, 'attachments', index, ['file']);
      const found = findFile(base, { field: 'attachments', written: file, place }, content.media, report);
      return found ? [{ ...found, ...optional('title', title) }] : [];
    }),
    comments: comments?.comments ?? [],
  };
}

/** Builds the introduction of an issue, which is a work that can answer others and be answered. */
export function assembleIntroduction(
  editions: EditionRecords<IssueRecord>,
  issueDate: PartialDate,
  report: Report,
): Introduction {
  const { issue } = editions[0];
  return { kind: 'introduction', ...assembleWork(introductionId(issue), editions, issueDate, report), issue };
}

/** Builds one of the journal's own pages, such as "About". */
export function assemblePage(editions: EditionRecords<PageRecord>, report: Report): Page {
  const original = originalLanguage(editions, report);
  checkInherited(editions, report);
  return {
    id: editions[0].id,
    editions: new Map(
      editions.map((record) => [record.language, assembleEdition(record, editions[0], record.id, original)]),
    ),
  };
}

/** The picture named in a text's front matter; undefined if its file cannot be used. */
export function assembleImage(
  record: TextRecord<unknown>,
  field: 'image' | 'cover',
  image: ArticleFields['image'],
  content: ParsedContent,
  report: Report,
): Image | undefined {
  if (image?.src === undefined) return undefined;
  const place = () => placeIn(record, [field, 'src']);
  const found = findFile(record, { field, written: image.src, place }, content.media, report);
  if (image.alt === undefined && !record.leftOut.fields.has(field))
    report(missingFieldAlt, placeIn(record, [field, 'alt']), { field });
  return found && { path: found.path, ...optional('credit', image.credit) };
}

function assembleWork(
  id: WorkId,
  editions: EditionRecords<WorkRecord>,
  issueDate: PartialDate,
  report: Report,
): Omit<Work, 'kind' | 'issue' | 'section' | 'image' | 'attachments' | 'comments'> {
  const { fields } = editions[0];
  const original = originalLanguage(editions, report);
  checkInherited(editions, report);
  checkSourceLanguage(editions, report);
  const written = editions.find(({ language }) => language === original);
  return {
    id,
    original,
    editions: new Map(
      editions.map((record) => [record.language, assembleEdition(record, editions[0], id, original)]),
    ),
    authors: people(fields.authors),
    date: written?.fields.date ?? (written?.leftOut.fields.has('date') ? UNDATED : issueDate),
    topics: [...new Set((fields.topics ?? []).map((topic) => slugOf(topic) as TopicId))],
    respondsTo: (fields['responds-to'] ?? []).map(
      ({ article, paragraph }): Answer =>
        isExternalAnswer(article)
          ? { kind: 'external', href: article }
          : { kind: 'work', work: article as WorkId, ...optional('paragraph', paragraph) },
    ),
    ...optional('license', fields.license),
    ...optional('doi', fields.doi),
    draft: fields.draft ?? false,
  };
}

function checkSourceLanguage(editions: EditionRecords<WorkRecord>, report: Report): void {
  for (const record of editions) {
    const from = record.fields['translated-from'];
    if (from === undefined || isSiteLanguage(from)) continue;
    report(unknownLanguage, placeIn(record, ['translated-from']), { code: from, known: SITE_LANGUAGES });
  }
}

function assembleEdition(record: AnyRecord, base: AnyRecord, id: string, original: SiteLanguage): Edition {
  const { fields, language, source } = record;
  const from = fields['translated-from'] ?? (language === original ? undefined : original);
  return {
    language,
    source,
    title: fields.title,
    slug: ('slug' in fields ? fields.slug : undefined) ?? id,
    translators: people(fields.translators),
    redirectFrom: fields['redirect-from'] ?? [],
    ...optional('subtitle', fields.subtitle),
    ...optional('summary', fields.summary),
    ...(from !== undefined && isSiteLanguage(from) && { translatedFrom: from }),
    ...optional('translatedSource', fields.source),
    ...optional('revised', fields.revised),
    ...optional('date', 'date' in fields ? fields.date : undefined),
    // An alternative text in another language is better than none.
    ...optional('imageAlt', altOf(fields) ?? altOf(base.fields)),
    ...optional('callText', 'call' in fields ? fields.call?.text : undefined),
  };
}

function altOf(fields: AnyRecord['fields']): string | undefined {
  if ('image' in fields) return fields.image?.alt;
  return 'cover' in fields ? fields.cover?.alt : undefined;
}

function people(names: readonly string[] | undefined): readonly PersonId[] {
  return [...new Set((names ?? []).map((name) => slugOf(name) as PersonId))];
}

/** An object with this property, or an empty one if the value is undefined. */
function optional<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]?: Value });
}
