import type { Counts, Pagefind, Result, SearchOptions } from './pagefind.ts';
import { FACETS, isBlank, narrowed, type Wanted } from './wanted.ts';

/** What was found, and what each facet would leave of it. */
export interface Found {
  readonly results: readonly Result[];
  /** By facet and value, how many results choosing the value would give, all other choices kept. */
  readonly counts: Counts;
}

/** Milliseconds without a key press after which what is typed is searched for. */
const PAUSE = 150;

/** Searches. `typing`: waits for a pause, and gives undefined where the reader typed on in the meantime. */
export async function find(pagefind: Pagefind, wanted: Wanted, typing: boolean): Promise<Found | undefined> {
  if (isBlank(wanted)) return { results: [], counts: await pagefind.filters() };
  const term = termOf(wanted);
  const options = { filters: wanted.filters };
  const found = typing
    ? await pagefind.debouncedSearch(term, options, PAUSE)
    : await pagefind.search(term, options);
  if (!found) return undefined;
  // Pagefind takes a part of its index that it could not load for one that has nothing.
  if (found.results.length === 0 && !navigator.onLine) throw new Error('The index could not be loaded.');
  const [results, counts] = await Promise.all([
    inOrder(pagefind, wanted, found.results),
    countChoices(pagefind, wanted, found.filters),
  ]);
  return { results, counts };
}

/** How many pages of a bundle have the words, whatever the filters. */
export async function countMatches(pagefind: Pagefind, query: string): Promise<number> {
  const { results } = await pagefind.search(query, { filters: {} });
  return results.length;
}

function termOf({ query }: Wanted): string | null {
  return query === '' ? null : query;
}

/** The results by date, where that is wanted. Pagefind leaves out pages that have no date: they come last. */
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

/** A facet that is narrowed would count its chosen value alone, so it is counted in a search that is not narrowed by it. */
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
