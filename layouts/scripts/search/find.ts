import type { Counts, Pagefind, Result, SearchOptions } from './pagefind.ts';
import { FACETS, isBlank, narrowed, type Wanted } from './wanted.ts';

/** The results of a search. */
export interface Found {
  readonly results: readonly Result[];
  /** By facet and value: the number of results if that value were selected and all other choices kept. */
  readonly counts: Counts;
}

/** Debounce time in ms for search as you type. */
const PAUSE = 150;

/** Runs a search. With `typing` it is debounced; returns undefined if another search replaced it. */
export async function find(pagefind: Pagefind, wanted: Wanted, typing: boolean): Promise<Found | undefined> {
  if (isBlank(wanted)) return { results: [], counts: await pagefind.filters() };
  const term = termOf(wanted);
  const options = { filters: wanted.filters };
  const found = typing
    ? await pagefind.debouncedSearch(term, options, PAUSE)
    : await pagefind.search(term, options);
  if (!found) return undefined;
  // Pagefind treats a part of its index that it could not load as empty, so no results while offline count as a
  // failure.
  if (found.results.length === 0 && !navigator.onLine) throw new Error('The index could not be loaded.');
  const [results, counts] = await Promise.all([
    inOrder(pagefind, wanted, found.results),
    countChoices(pagefind, wanted, found.filters),
  ]);
  return { results, counts };
}

/** The number of pages in a bundle that match the query, without filters. */
export async function countMatches(pagefind: Pagefind, query: string): Promise<number> {
  const { results } = await pagefind.search(query, { filters: {} });
  return results.length;
}

function termOf({ query }: Wanted): string | null {
  return query === '' ? null : query;
}

/**
 * The results in the requested order. When sorting by date, Pagefind leaves out pages without a date; they are added at
 * the end.
 */
async function inOrder(
  pagefind: Pagefind,
  wanted: Wanted,
  relevant: readonly Result[],
): Promise<readonly Result[]> {
  if (wanted.order === 'relevance') return relevant;
  const options: SearchOptions = {
    filters: wanted.filters,
    sort: { date: wanted.order === 'newest' ? 'desc' : 'asc' },
  };
  const { results: dated } = await pagefind.search(termOf(wanted), options);
  const ids = new Set(dated.map(({ id }) => id));
  return [...dated, ...relevant.filter(({ id }) => !ids.has(id))];
}

/**
 * Pagefind counts only the selected value of a facet that is filtered. So the values of each such facet are counted in
 * a second search without its filter.
 */
async function countChoices(pagefind: Pagefind, wanted: Wanted, counts: Counts): Promise<Counts> {
  const chosen = FACETS.filter((facet) => wanted.filters[facet] !== undefined);
  const recounted = await Promise.all(
    chosen.map(async (facet) => {
      const { filters } = narrowed(wanted, facet, '');
      const found = await pagefind.search(termOf(wanted), { filters });
      return [facet, found.filters[facet] ?? {}] as const;
    }),
  );
  return { ...counts, ...Object.fromEntries(recounted) };
}
