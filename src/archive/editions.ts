import { placeIn, type TextRecord } from '../content/parsed-content.ts';
import { isSiteLanguage, type SiteLanguage } from '../languages/index.ts';
import type { Report } from '../problems/problem.ts';
import { editionsDisagree } from '../problems/rules/editions/editions-disagree.ts';
import { TEXT_SCOPES } from '../schema/scopes.ts';
import { flowYaml, type YamlValue } from '../sources/yaml.ts';

/** The editions of one text. The first one holds the fields that they share. */
export type EditionRecords<Record> = readonly [Record, ...Record[]];

/** Groups editions by a key. Each group is in the order of the journal's languages. */
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
 * The language that a text was written in. Follows `translated-from` from the first edition on; without it, this is the
 * first edition's language. Reports a cycle, and then returns the first edition's language.
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

/** Reports every field of a translation that contradicts the first edition's value for the work. */
export function checkInherited(editions: EditionRecords<TextRecord<unknown>>, report: Report): void {
  const [base, ...others] = editions;
  const { ofTheEdition, ofTheEditionWithin } = TEXT_SCOPES;
  for (const other of others) {
    for (const [field, written] of Object.entries(asMapping(other.data))) {
      const given = asMapping(base.data)[field];
      if (ofTheEdition.has(field) || base.leftOut.fields.has(field) || other.leftOut.fields.has(field))
        continue;
      if (agrees(written, given, ofTheEditionWithin.get(field))) continue;
      const data = {
        field,
        written: shown(written),
        other: given === undefined ? undefined : shown(given),
        otherFile: base.source.file,
      };
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

/** Makes a single item equal to a list of one, and ignores white space around items. */
function canonical(value: YamlValue | undefined): string {
  if (value === undefined) return '';
  const list = Array.isArray(value) ? value : [value];
  return JSON.stringify(list.map((item) => (typeof item === 'string' ? item.trim() : item)));
}

/** A value as a person would write it in YAML, on one line. A list of one text is shown as the text. */
function shown(value: YamlValue): string {
  const [only, ...others] = Array.isArray(value) ? value : [value];
  return flowYaml(typeof only === 'string' && others.length === 0 ? only : value);
}
