/**
 * The part of Pagefind's interface in the browser that the search uses; Pagefind publishes no types of it.
 * Source: https://pagefind.app/docs/api/
 */
export interface Pagefind {
  readonly options: (options: { readonly baseUrl: string }) => Promise<void>;
  /** All results, in order; a `null` term finds every page that passes the filters. */
  readonly search: (term: string | null, options: SearchOptions) => Promise<Response>;
  /** Waits, and gives null where another search has come in the meantime. */
  readonly debouncedSearch: (
    term: string | null,
    options: SearchOptions,
    milliseconds: number,
  ) => Promise<Response | null>;
  /** Every value of every filter. */
  readonly filters: () => Promise<Counts>;
}

export interface SearchOptions {
  readonly filters: Readonly<Record<string, string>>;
  readonly sort?: { readonly date: 'asc' | 'desc' };
}

/** For each filter, how many pages each of its values has. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

interface Response {
  readonly results: readonly Result[];
  /** Counts within the results. */
  readonly filters: Counts;
}

/** A result that is not loaded yet. */
export interface Result {
  readonly id: string;
  readonly data: () => Promise<FoundPage>;
}

export interface FoundPage {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** HTML with no elements but `mark`, and with `<` and `>` escaped. */
  readonly excerpt: string;
  /** The page's parts with matches, in their order on the page. */
  readonly sub_results: readonly FoundPart[];
}

export interface FoundPart {
  readonly title: string;
  readonly url: string;
  /** The part's heading; absent for what stands before the first heading. */
  readonly anchor?: { readonly id: string };
  readonly locations: readonly number[];
}

const opened = new Map<string, Promise<Pagefind>>();

/**
 * Loads a language's Pagefind, once. Each bundle brings its own, since the forms of words that it knows are those of the
 * bundle's language. `base` is the path the journal lives under. Where loading fails, the next call tries again.
 */
export function openBundle(bundle: string, base: string): Promise<Pagefind> {
  const pagefind = opened.get(bundle) ?? load(bundle, base);
  opened.set(bundle, pagefind);
  pagefind.catch(() => opened.delete(bundle));
  return pagefind;
}

async function load(bundle: string, base: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(new URL(`${bundle}pagefind.js`, location.href).href);
  await pagefind.options({ baseUrl: base });
  return pagefind;
}
