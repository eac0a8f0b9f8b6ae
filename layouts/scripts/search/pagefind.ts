import type { SearchConfig } from '../../search-config.ts';

/**
 * The part of Pagefind's interface in the browser that the search uses; Pagefind publishes no types of it.
 * Source: https://pagefind.app/docs/api/
 */
export interface Pagefind {
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

/** Pagefind's module. Each instance searches one bundle. */
interface PagefindModule {
  readonly createInstance: (options: {
    /** The bundle's folder. */
    readonly basePath: string;
    /** Stands before the address of every result. */
    readonly baseUrl: string;
    /** Searches in the page itself. */
    readonly noWorker: boolean;
  }) => Pagefind;
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
  /** The page's text; words are parted by white space. */
  readonly content: string;
  /** Which words of `content` were found, counted from 0. */
  readonly locations: readonly number[];
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

const opened = new Map<number, Promise<Pagefind>>();
let failures = 0;

/**
 * Loads a language's search, once; `position` is its place in `bundles`. The next call after `forgetBundle` tries again.
 *
 * The forms of words that Pagefind knows are in WebAssembly of their own for each language, of which a thread loads one. So a
 * copy of its module serves two languages: the first in its worker, the second, of which we only count, in the page. That
 * spares the reader a second copy, half of all the script there is.
 */
export function openBundle({ bundles, base }: SearchConfig, position: number): Promise<Pagefind> {
  const inPage = position % 2 === 1;
  const copy = bundles[inPage ? position - 1 : position]?.bundle;
  const pagefind =
    opened.get(position) ??
    load(`${copy}pagefind.js`, {
      basePath: bundles[position]?.bundle ?? '',
      baseUrl: base,
      noWorker: inPage,
    });
  opened.set(position, pagefind);
  return pagefind;
}

/** Has a language's search loaded anew when it is next wanted, after a failure: the network may be back by then. */
export function forgetBundle(position: number): void {
  opened.delete(position);
  failures += 1;
}

type InstanceOptions = Parameters<PagefindModule['createInstance']>[0];

async function load(script: string, options: InstanceOptions): Promise<Pagefind> {
  const address = new URL(script, location.href);
  // A browser may remember that a module failed; with another anchor it is another module to it.
  if (failures > 0) address.hash = String(failures);
  const { createInstance }: PagefindModule = await import(address.href);
  const pagefind = createInstance(options);
  // Answers at once, and fails where the bundle could not be loaded.
  await pagefind.search('', { filters: {} });
  return pagefind;
}
