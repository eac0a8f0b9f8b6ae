import type { SiteLanguage } from '../languages/index.ts';
import type { TextRecord } from './parsed-content.ts';

/** The editions of one text, in the order of the journal's languages. */
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
