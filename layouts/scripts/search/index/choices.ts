import type { SearchedTexts } from '../../../../src/model/word-index.ts';
import { FACETS, type Facet, type Wanted } from '../wanted.ts';

/** The texts that have each value of each facet. */
export type Facets = SearchedTexts['facets'];

/** By facet and value: the number of texts that would be found if that value were chosen and all other choices kept. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The texts among these that pass the filters. */
export function narrowedTexts(
  { facets }: SearchedTexts,
  filters: Wanted['filters'],
  found: Iterable<number>,
): readonly number[] {
  const allowed = FACETS.flatMap((facet) => {
    const value = filters[facet];
    return value === undefined ? [] : [new Set(textsWith(facets, facet, value))];
  });
  return [...found].filter((text) => allowed.every((texts) => texts.has(text)));
}

/** Counts, for every value of every facet, what would be found with it instead of the facet's present value. */
export function countChoices(
  texts: SearchedTexts,
  filters: Wanted['filters'],
  found: readonly number[],
): Counts {
  return Object.fromEntries(
    FACETS.map((facet) => {
      const { [facet]: _, ...others } = filters;
      const among = new Set(narrowedTexts(texts, others, found));
      const values = Object.entries(texts.facets[facet] ?? {});
      const counts = values.map(([value, having]) => [
        value,
        having.filter((text) => among.has(text)).length,
      ]);
      return [facet, Object.fromEntries(counts)];
    }),
  );
}

/** Sorts texts by date. Those without a date come last. */
export function byDate(
  { dates }: SearchedTexts,
  found: readonly number[],
  newestFirst: boolean,
): readonly number[] {
  const dateOf = (text: number) => dates[text] ?? '';
  return [...found].sort((a, b) => {
    const [one, other] = [dateOf(a), dateOf(b)];
    if (one === other) return a - b;
    if (one === '' || other === '') return one === '' ? 1 : -1;
    return one < other === newestFirst ? 1 : -1;
  });
}

/** A value may have the name of an inherited property, such as "constructor". */
function textsWith(facets: SearchedTexts['facets'], facet: Facet, value: string): readonly number[] {
  const values = facets[facet] ?? {};
  return Object.hasOwn(values, value) ? (values[value] ?? []) : [];
}
