import type { PartialDate } from '../model/date.ts';
import { type CslName, invertedName } from '../model/person-name.ts';
import type { TextRecord } from './record.ts';

/** A `<meta>` element with a name. */
export interface NamedMeta {
  readonly name: string;
  readonly content: string;
}

/**
 * An article's metadata for Google Scholar and reference managers, as Highwire Press tags: one `citation_author` per
 * author with the family name first, so that family names of two words stay whole, none for translators, values in the language of the text, the journal's title untranslated. Fields without a
 * value are left out. Source: Google Scholar, Inclusion Guidelines for Webmasters, "Indexing Guidelines".
 */
export function highwire(record: TextRecord): readonly NamedMeta[] {
  const { issue, url } = record;
  const { journal } = issue;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', record.title],
    ...record.authors.map(({ cited }) => ['author', sortedName(cited)] as const),
    ['publication_date', scholarDate(record.date)],
    ['journal_title', journal.title],
    ['issn', journal.issn],
    ['volume', issue.volume],
    ['issue', issue.number],
    ['publisher', journal.publisher],
    ['language', record.language],
    ['doi', record.doi],
    ['abstract_html_url', record.summary === undefined ? undefined : url],
    ['fulltext_html_url', url],
    ['pdf_url', record.pdf],
  ];
  return fields.flatMap(([name, content]) => (content ? [{ name: `citation_${name}`, content }] : []));
}

/**
 * "García Márquez, Gabriel"; the name of an organization as it is. Programs split the name at the first comma, so a
 * suffix follows without one.
 */
function sortedName(name: CslName): string {
  if ('literal' in name) return name.literal;
  const { suffix, given, ...family } = name;
  const rest = [given, suffix].filter((part) => part !== undefined).join(' ');
  return invertedName(rest === '' ? family : { ...family, given: rest });
}

/** `2020/3/15` if the day is known, or else the year: Google Scholar has no format for a month without a day. */
function scholarDate({ year, month, day }: PartialDate): string {
  return month && day ? `${year}/${month}/${day}` : String(year);
}
