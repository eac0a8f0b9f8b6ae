/** The facets of results: names of Pagefind filters and of URL parameters. */
export const FACETS = ['issue', 'section', 'person', 'topic', 'year'] as const;
export type Facet = (typeof FACETS)[number];

export const ORDERS = ['relevance', 'newest', 'oldest'] as const;
type Order = (typeof ORDERS)[number];

/**
 * What the reader is looking for. The page's address contains all of it, so that it can be bookmarked, shared and
 * restored.
 */
export interface Wanted {
  /** Trimmed. May be empty. */
  readonly query: string;
  /** At most one value per facet. */
  readonly filters: Readonly<Partial<Record<Facet, string>>>;
  readonly order: Order;
}

/** Whether there is nothing to search for. Filters alone are enough. */
export function isBlank({ query, filters }: Wanted): boolean {
  return query === '' && Object.keys(filters).length === 0;
}

/** Sets a facet's value. An empty value removes the filter. */
export function narrowed(wanted: Wanted, facet: Facet, value: string): Wanted {
  const { [facet]: _, ...others } = wanted.filters;
  return { ...wanted, filters: value === '' ? others : { ...others, [facet]: value } };
}

/** Parses the query string of an address: `?q=unions&issue=Issue+2&sort=newest`. Ignores unknown parameters. */
export function readAddress(search: string): Wanted {
  const parameters = new URLSearchParams(search);
  const values = FACETS.map((facet) => [facet, parameters.get(facet) ?? ''] as const);
  return {
    query: parameters.get('q')?.trim() ?? '',
    filters: Object.fromEntries(values.filter(([, value]) => value !== '')),
    order: ORDERS.find((order) => order === parameters.get('sort')) ?? 'relevance',
  };
}

/** The query string of the address, without defaults: empty, or beginning with `?`. */
export function writeAddress({ query, filters, order }: Wanted): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const facet of FACETS) {
    const value = filters[facet];
    if (value !== undefined) parameters.set(facet, value);
  }
  if (order !== 'relevance') parameters.set('sort', order);
  const written = parameters.toString();
  return written === '' ? '' : `?${written}`;
}
