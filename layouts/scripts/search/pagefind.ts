import type { SearchConfig } from '../../search-config.ts';

/**
 * The part of Pagefind's browser API that is used here; Pagefind publishes no types. Source:
 * https://pagefind.app/docs/api/
 */
export interface Pagefind {
  /** All results in order. A `null` term matches every page that passes the filters. */
  readonly search: (term: string | null, options: SearchOptions) => Promise<Response>;
  /** Debounced. Resolves to null if another search has been started meanwhile. */
  readonly debouncedSearch: (
    term: string | null,
    options: SearchOptions,
    milliseconds: number,
  ) => Promise<Response | null>;
  /** All values of all filters. */
  readonly filters: () => Promise<Counts>;
}

/** Pagefind's module. Each instance searches one bundle. */
interface PagefindModule {
  readonly createInstance: (options: {
    /** The bundle's folder. */
    readonly basePath: string;
    /** Prefix of every result's address. */
    readonly baseUrl: string;
    /** Runs in the main thread instead of a worker. */
    readonly noWorker: boolean;
  }) => Pagefind;
}

export interface SearchOptions {
  readonly filters: Readonly<Record<string, string>>;
  readonly sort?: { readonly date: 'asc' | 'desc' };
}

/** By filter and value: the number of pages. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

interface Response {
  readonly results: readonly Result[];
  /** Counts among the results. */
  readonly filters: Counts;
}

/** A result whose page is not loaded yet. */
export interface Result {
  readonly id: string;
  readonly data: () => Promise<FoundPage>;
}

export interface FoundPage {
  readonly url: string;
  /** The page's text, in which white space separates words. */
  readonly content: string;
  /** 0-based indexes of the found words in `content`. */
  readonly locations: readonly number[];
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** HTML without elements other than `mark`. `<` and `>` in it are escaped. */
  readonly excerpt: string;
  /** The parts of the page with matches, in the order of the page. */
  readonly sub_results: readonly FoundPart[];
}

export interface FoundPart {
  readonly title: string;
  readonly url: string;
  /** The part's heading. Absent for text before the first heading. */
  readonly anchor?: { readonly id: string };
  readonly locations: readonly number[];
}

const opened = new Map<number, Promise<Pagefind>>();
let failures = 0;

/**
 * Opens a language's index, once; `position` is its index in `bundles`. After `forgetBundle`, the next call tries
 * again.
 *
 * Pagefind's stemmer is WebAssembly, one file per language, and a thread can load only one. So one copy of its module
 * serves two languages: the first in its worker, the second, which is only counted, in the main thread. This avoids
 * downloading a second copy, which would be half of all script on the page.
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

/**
 * Makes the next call of `openBundle` load the index again. Called after a failure, since the network may be back by
 * then.
 */
export function forgetBundle(position: number): void {
  opened.delete(position);
  failures += 1;
}

type InstanceOptions = Parameters<PagefindModule['createInstance']>[0];

async function load(script: string, options: InstanceOptions): Promise<Pagefind> {
  const address = new URL(script, location.href);
  // A browser may cache that a module failed to load. Another URL fragment makes it another module.
  if (failures > 0) address.hash = String(failures);
  const { createInstance }: PagefindModule = await import(address.href);
  const pagefind = createInstance(options);
  // Returns at once. Fails if the bundle could not be loaded.
  await pagefind.search('', { filters: {} });
  return pagefind;
}
