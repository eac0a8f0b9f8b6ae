import { placeIn, type TextRecord } from '../content/parsed-content.ts';
import { isSiteLanguage, type SiteLanguage } from '../languages/index.ts';
import type { Report } from '../problems/problem.ts';
import { editionsDisagree } from '../problems/rules/editions/editions-disagree.ts';
import type { YamlValue } from '../sources/yaml.ts';

/** What belongs to one edition and may differ from the others; all other fields belong to the work. */
const OF_THE_EDITION: ReadonlySet<string> = new Set([
  'title',
  'subtitle',
  'summary',
  'slug',
  'language',
  'issue',
  'date',
  'redirect-from',
  'translators',
  'translated-from',
  'source',
  'revised',
  'draft',
]);

/** Of fields that hold others, those that may differ: the words in the edition's language. */
const OF_THE_EDITION_WITHIN: Readonly<Record<string, ReadonlySet<string>>> = {
  image: new Set(['alt']),
  cover: new Set(['alt']),
  call: new Set(['text']),
};

/** Whether a field belongs to one edition, so that no other inherits it. */
export function isOfTheEdition(field: string): boolean {
  return OF_THE_EDITION.has(field);
}

/** The editions of one text, the one that holds the shared fields first. */
export type EditionRecords<Record> = readonly [Record, ...Record[]];

/** Groups texts by a key; within a group the order is that of the journal's languages. */
export function groupEditions<Key, Item extends TextRecord<unknown>>(
  records: readonly Item[],
  keyOf: (record: Item) => Key,
  languages: readonly SiteLanguage[],
): ReadonlyMap<Key, EditionRecords<Item>> {
  const groups = new Map<Key, [Item, ...Item[]]>();
  for (const record of records) {
    const group = groups.get(keyOf(record));
    if (group) group.push(record);
    else groups.set(keyOf(record), [record]);
  }
  const rank = (record: Item) => languages.indexOf(record.language);
  for (const group of groups.values()) group.sort((a, b) => rank(a) - rank(b));
  return groups;
}

/**
 * The language a text was written in: where no edition says translated-from it is the first one's, else what the chain of
 * translated-from leads to. A chain that leads back to itself is reported.
 */
export function originalLanguage(
  editions: EditionRecords<TextRecord<{ 'translated-from'?: string | undefined }>>,
  report: Report,
): SiteLanguage {
  const byLanguage = new Map<string, (typeof editions)[number]>(
    editions.map((edition) => [edition.language, edition]),
  );
  const seen = new Set<string>();
  let edition = editions[0];
  for (;;) {
    const from = edition.fields['translated-from'];
    const source = from === undefined ? undefined : byLanguage.get(from);
    if (from === undefined || !source || !isSiteLanguage(from)) return edition.language;
    seen.add(edition.language);
    if (seen.has(from)) {
      const other = source.fields['translated-from'] ?? source.language;
      const data = { field: 'translated-from', written: from, other, otherFile: source.source.file };
      report(editionsDisagree, placeIn(edition, ['translated-from']), data);
      return editions[0].language;
    }
    edition = source;
  }
}

/** Reports every field of a translation that contradicts what the first edition says of the work. */
export function checkInherited(editions: EditionRecords<TextRecord<unknown>>, report: Report): void {
  const [base, ...others] = editions;
  for (const other of others) {
    for (const [field, written] of Object.entries(asMapping(other.data))) {
      const given = asMapping(base.data)[field];
      if (OF_THE_EDITION.has(field) || agrees(written, given, OF_THE_EDITION_WITHIN[field])) continue;
      const data = { field, written: shown(written), other: shown(given), otherFile: base.source.file };
      report(editionsDisagree, placeIn(other, [field]), data);
    }
  }
}

function asMapping(data: YamlValue): Readonly<Record<string, YamlValue>> {
  return typeof data === 'object' && !Array.isArray(data)
    ? (data as Readonly<Record<string, YamlValue>>)
    : {};
}

function agrees(
  written: YamlValue,
  given: YamlValue | undefined,
  free: ReadonlySet<string> | undefined,
): boolean {
  if (!free) return canonical(written) === canonical(given);
  return Object.entries(asMapping(written)).every(
    ([key, value]) => free.has(key) || canonical(value) === canonical(asMapping(given ?? {})[key]),
  );
}

/** An item may stand with or without brackets; white space around it means nothing. */
function canonical(value: YamlValue | undefined): string {
  if (value === undefined) return '';
  const list = Array.isArray(value) ? value : [value];
  return JSON.stringify(list.map((item) => (typeof item === 'string' ? item.trim() : item)));
}

function shown(value: YamlValue | undefined): string {
  if (value === undefined) return '—';
  return typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
}
