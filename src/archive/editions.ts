import type { EditionRecords } from '../content/group-editions.ts';
import { placeIn, type TextRecord } from '../content/parsed-content.ts';
import { isSiteLanguage, type SiteLanguage } from '../languages/index.ts';
import type { Report } from '../problems/problem.ts';
import { editionsDisagree } from '../problems/rules/editions/editions-disagree.ts';

type Translatable = TextRecord<{ readonly 'translated-from'?: string | undefined }>;

/**
 * The language that a text was written in. Follows `translated-from` from the first edition on; without it, this is the
 * first edition's language. Reports a cycle, and then returns the first edition's language.
 */
export function originalLanguage(editions: EditionRecords<Translatable>, report: Report): SiteLanguage {
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
      const place = placeIn(source, ['translated-from']);
      const data = {
        field: 'translated-from',
        written: from,
        other,
        otherFile: place.file,
        otherLine: place.line,
      };
      report(editionsDisagree, placeIn(edition, ['translated-from']), data);
      return editions[0].language;
    }
    edition = source;
  }
}

/**
 * An edition, followed by those from which it takes what it does not say itself: the one that it was translated from,
 * the original, and then the others.
 */
export function lineageOf<Item extends Translatable>(
  record: Item,
  editions: EditionRecords<Item>,
  original: SiteLanguage,
): readonly Item[] {
  const byLanguage = new Map<string, Item>(editions.map((edition) => [edition.language, edition]));
  const lineage = new Set<Item>([record]);
  for (const language of [record.fields['translated-from'], original]) {
    const source = language === undefined ? undefined : byLanguage.get(language);
    if (source) lineage.add(source);
  }
  return [...lineage, ...editions.filter((edition) => !lineage.has(edition))];
}

/** A value that an edition sets, and that edition. */
interface Said<Item, Value> {
  readonly record: Item;
  readonly value: Value;
}

/** Looks up a value in the first edition that sets it. An empty list sets nothing. */
export function firstOf<Item, Value>(
  records: readonly Item[],
  read: (record: Item) => Value | undefined,
): Said<Item, Value> | undefined {
  for (const record of records) {
    const value = read(record);
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) return { record, value };
  }
  return undefined;
}
