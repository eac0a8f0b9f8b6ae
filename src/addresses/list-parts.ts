import type { SiteLanguage } from '../languages/index.ts';
import type { Work } from '../model/archive.ts';
import { compareDates } from '../model/date.ts';
import type { IssueNumber, WorkId } from '../model/ids.ts';
import type { Nominal } from '../model/nominal.ts';
import { plainOf } from '../model/set-text.ts';
import { filingLetters, NOT_A_LETTER } from './letters.ts';

/**
 * A list that is too long for one page is divided by something that does not change when texts are added: by years, by
 * first letters, by issues. So the address of a part always has the same texts. Its first page keeps the list's address,
 * and begins with what a reader looks for first.
 */

/** A list of entries with summaries that is longer than this is divided. */
export const MOST_ENTRIES = 200;

/** The same for a list of one or two lines for each text. */
const MOST_LINES = 1000;

/** The part of an address that names a part of a list: `2019`, `2019/2`, `b`. */
export type PartPath = Nominal<'PartPath'>;

/** What the texts of a part have in common. A year, letters or an issue with too many texts has several stretches. */
export type PartName =
  | { readonly kind: 'year'; readonly year: number; readonly stretch: number }
  | { readonly kind: 'letters'; readonly letters: string; readonly stretch: number }
  | { readonly kind: 'issue'; readonly issue: IssueNumber; readonly stretch: number };

/** A part of a list. */
export interface ListPart {
  readonly path: PartPath;
  readonly name: PartName;
  /** The letters that this part's own are a division of. */
  readonly within?: PartPath;
  readonly works: readonly WorkId[];
}

/**
 * Divides works by the years of their dates, oldest first. Within a year with too many, numbers count from its
 * beginning, so that what is added last does not move the others. Undefined if one page is enough.
 */
export function partsByYear(works: readonly Work[]): readonly ListPart[] | undefined {
  if (works.length <= MOST_ENTRIES) return undefined;
  const inTime = works.toSorted((a, b) => compareDates(a.date, b.date));
  return [...grouped(inTime, ({ date }) => date.year)].flatMap(([year, inYear]) =>
    stretches(String(year), idsOf(inYear), MOST_ENTRIES, (stretch) => ({ kind: 'year', year, stretch })),
  );
}

/** Divides the works of issues, in the order of each issue. Undefined if one page is enough. */
export function partsByIssue(
  issues: readonly { readonly number: IssueNumber; readonly works: readonly WorkId[] }[],
): readonly ListPart[] | undefined {
  const count = issues.reduce((sum, { works }) => sum + works.length, 0);
  if (count <= MOST_LINES) return undefined;
  return issues.flatMap(({ number, works }) =>
    stretches(number, works, MOST_LINES, (stretch) => ({ kind: 'issue', issue: number, stretch })),
  );
}

/** A work with the letters that it is filed under. */
interface Filed {
  readonly id: WorkId;
  readonly letters: readonly string[];
}

/**
 * Divides works by the first letters of their titles in a language. A letter with too many is divided by the letters that
 * follow; its own page then leads to those. Undefined if one page is enough.
 */
export function partsByLetter(
  works: readonly Work[],
  language: SiteLanguage,
): readonly ListPart[] | undefined {
  if (works.length <= MOST_LINES) return undefined;
  const filed = works.map(({ id, editions, original }): Filed => {
    const title = editions.get(language)?.title ?? editions.get(original)?.title ?? id;
    return { id, letters: filingLetters(plainOf(title), language) };
  });
  return dividedAt(0, filed, undefined);
}

/** The parts of works whose letters are the same up to a place. */
function dividedAt(
  place: number,
  filed: readonly Filed[],
  within: PartPath | undefined,
): readonly ListPart[] {
  return [...grouped(filed, ({ letters }) => letters[place] ?? '')].flatMap(([, works]) => {
    const letters = works[0]?.letters.slice(0, place + 1).join('') ?? '';
    const path = letters === NOT_A_LETTER ? '0-9' : letters.toLowerCase();
    const isDivided = works.length > MOST_LINES;
    // Titles that are no longer than these letters are on their own page.
    const here = isDivided ? works.filter((work) => work.letters.length === place + 1) : works;
    const further = isDivided ? works.filter((work) => work.letters.length > place + 1) : [];
    const name = (stretch: number): PartName => ({ kind: 'letters', letters, stretch });
    return [
      ...stretches(path, idsOf(here), MOST_LINES, name).map((part) => ({
        ...part,
        ...(within && { within }),
      })),
      ...dividedAt(place + 1, further, path as PartPath),
    ];
  });
}

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known) known.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Works in stretches of so many, at least one. The first has the path itself. */
function stretches(
  path: string,
  works: readonly WorkId[],
  most: number,
  name: (stretch: number) => PartName,
): readonly ListPart[] {
  const count = Math.max(1, Math.ceil(works.length / most));
  return Array.from({ length: count }, (_, index) => ({
    path: (index === 0 ? path : `${path}/${index + 1}`) as PartPath,
    name: name(index + 1),
    works: works.slice(index * most, (index + 1) * most),
  }));
}

function idsOf(works: readonly { readonly id: WorkId }[]): readonly WorkId[] {
  return works.map(({ id }) => id);
}
