/** What results can be narrowed by: names of Pagefind's filters, and of parameters in the address. */
export const FACETS = ['issue', 'section', 'person', 'topic', 'year'] as const;
export type Facet = (typeof FACETS)[number];

export const ORDERS = ['relevance', 'newest', 'oldest'] as const;
type Order = (typeof ORDERS)[number];

/** What the reader is looking for. All of it stands in the page's address, so that it can be kept, sent and gone back to. */
export interface Wanted {
  /** Without spaces around it; may be empty. */
  readonly query: string;
  /** At most one value for each facet. */
  readonly filters: Readonly<Partial<Record<Facet, string>>>;
  readonly order: Order;
}

/** Whether there is anything to search for: results can be had by filters alone. */
export function isBlank({ query, filters }: Wanted): boolean {
  return query === '' && Object.keys(filters).length === 0;
}

/** The same with a facet narrowed to a value, or with no value no longer narrowed by it. */
export function narrowed(wanted: Wanted, facet: Facet, value: string): Wanted {
  const { [facet]: _, ...others } = wanted.filters;
  return { ...wanted, filters: value === '' ? others : { ...others, [facet]: value } };
}

/** Reads the query part of an address: `?q=unions&issue=Issue+2&sort=newest`. What it does not know it leaves out. */
export function readAddress(search: string): Wanted {
  const parameters = new URLSearchParams(search);
  const values = FACETS.map((facet) => [facet, parameters.get(facet) ?? ''] as const);
  return {
    query: parameters.get('q')?.trim() ?? '',
    filters: Object.fromEntries(values.filter(([, value]) => value !== '')),
    order: ORDERS.find((order) => order === parameters.get('sort')) ?? 'relevance',
  };
}

/** The query part of the address; what is as it is by itself is left out. Empty, or begins with `?`. */
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
