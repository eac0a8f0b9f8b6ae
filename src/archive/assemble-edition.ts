import type { EditionRecords } from '../content/group-editions.ts';
import { placeOfItem, type TextRecord } from '../content/parsed-content.ts';
import { conventionsOf, isSiteLanguage, type SiteLanguage } from '../languages/index.ts';
import { withSpaces } from '../languages/spaces.ts';
import type { Attachment, Edition } from '../model/archive.ts';
import type { PersonId } from '../model/ids.ts';
import type { Media } from '../model/media.ts';
import { plainOf, readSetText, type SetText } from '../model/set-text.ts';
import { personIdOf } from '../model/written-name.ts';
import type { Report } from '../problems/problem.ts';
import { optional } from '../schema/optional-property.ts';
import type { ArticleFields, IssueFields, PageFields } from '../schema/texts.ts';
import { firstOf, lineageOf } from './editions.ts';
import { findFile } from './files-of-works.ts';

/** The files of an article or an introduction. */
export type WorkRecord = TextRecord<ArticleFields> | TextRecord<IssueFields>;
type AnyRecord = WorkRecord | TextRecord<PageFields>;

/** Builds one edition of an article, an introduction or a page. */
export function assembleEdition(
  record: AnyRecord,
  editions: EditionRecords<AnyRecord>,
  id: string,
  original: SiteLanguage,
  attachments: readonly Attachment[],
): Edition {
  const { fields, language, source } = record;
  const from = fields['translated-from'] ?? (language === original ? undefined : original);
  const lineage = lineageOf(record, editions, original);
  return {
    language,
    source,
    title: setIn(language, fields.title),
    slug: ('slug' in fields ? fields.slug : undefined) ?? id,
    translators: people(fields.translators),
    redirectFrom: fields['redirect-from'] ?? [],
    attachments,
    // Words for the picture in another language are better than none.
    picture: {
      ...optional('alt', plainField(firstOf(lineage, (other) => imageOf(other)?.alt)?.value)),
      ...optional('credit', setField(language, firstOf(lineage, (other) => imageOf(other)?.credit)?.value)),
    },
    draft: fields.draft ?? false,
    ...optional('subtitle', setField(language, fields.subtitle)),
    ...optional('summary', setField(language, fields.summary)),
    ...(from !== undefined && isSiteLanguage(from) && { translatedFrom: from }),
    ...optional('translatedSource', fields.source),
    ...optional(
      'revised',
      fields.revised && { date: fields.revised.date, note: setIn(language, fields.revised.note) },
    ),
    ...optional('date', 'date' in fields ? fields.date : undefined),
    ...optional('imageAlt', plainField(imageOf(record)?.alt)),
    ...optional('callText', setField(language, 'call' in fields ? fields.call?.text : undefined)),
  };
}

/** The files that an edition's own front matter names. */
export function attachmentsOf(record: WorkRecord, media: Media, report: Report): readonly Attachment[] {
  const named = ('attachments' in record.fields ? record.fields.attachments : undefined) ?? [];
  return named.flatMap(({ file, title }, index): readonly Attachment[] => {
    const place = () => placeOfItem(record, 'attachments', index, ['file']);
    const found = findFile(record, { field: 'attachments', written: file, place }, media, report);
    return found ? [{ ...found, ...optional('title', setField(record.language, title)) }] : [];
  });
}

/** The picture of an article, or the cover of an issue, as one edition's front matter has it. */
export function imageOf({ fields }: AnyRecord): ArticleFields['image'] {
  if ('image' in fields) return fields.image;
  return 'cover' in fields ? fields.cover : undefined;
}

/** A short text in a language, with its emphasis and the spaces that the language has before some signs. */
function setIn(language: SiteLanguage, written: string): SetText {
  return readSetText(withSpaces(written, conventionsOf(language).spaces));
}

function setField(language: SiteLanguage, written: string | undefined): SetText | undefined {
  return written === undefined ? undefined : setIn(language, written);
}

/** For attributes, which have no emphasis. */
function plainField(written: string | undefined): string | undefined {
  return written === undefined ? undefined : plainOf(readSetText(written));
}

/** The ids of people, each once. */
export function people(names: readonly string[] | undefined): readonly PersonId[] {
  return [...new Set((names ?? []).map(personIdOf))];
}
