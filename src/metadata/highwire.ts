import type { PartialDate } from '../model/date.ts';
import type { TextRecord } from './record.ts';

/** A `<meta>` by name. */
export interface NamedMeta {
  readonly name: string;
  readonly content: string;
}

/**
 * An article for Google Scholar and reference managers, in Highwire Press's names: one `citation_author` for each author and
 * none for translators, everything in the language of the text, the journal's title as it is. Nothing is left empty.
 * Source: Google Scholar, Inclusion Guidelines for Webmasters, "Indexing Guidelines".
 */
export function highwire(record: TextRecord): readonly NamedMeta[] {
  const { issue, url } = record;
  const { journal } = issue;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', record.title],
    ...record.authors.map(({ name }) => ['author', name] as const),
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
  ];
  return fields.flatMap(([name, content]) => (content ? [{ name: `citation_${name}`, content }] : []));
}

/** `2020/3/15`, else the year: Google Scholar knows no month without a day. */
function scholarDate({ year, month, day }: PartialDate): string {
  return month && day ? `${year}/${month}/${day}` : String(year);
}
