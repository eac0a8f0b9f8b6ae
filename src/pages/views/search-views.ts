import type { SiteLanguage } from '../../languages/index.ts';
import type { Frame } from './frame-views.ts';

/** The search page, and what it finds texts by. See `views.ts`. */

/** Facts by which the search filters and sorts. */
export interface SearchFacts {
  readonly issue: string;
  readonly section?: string;
  readonly people: readonly string[];
  readonly topics: readonly string[];
  readonly year: string;
  /** ISO 8601, padded to a day so that dates of different precision sort together. */
  readonly date: string;
}

export interface SearchView extends Frame {
  readonly kind: 'search';
  /** Address of the search page's script. */
  readonly script: string;
  /** The page's own language first, then the others, each with its Pagefind bundle and its search page. */
  readonly bundles: readonly {
    readonly language: SiteLanguage;
    readonly name: string;
    /** Address of the bundle's folder, with a trailing `/`. */
    readonly bundle: string;
    readonly searchPage: string;
  }[];
  /** The journal's base path, such as `/` or `/archive/`. */
  readonly base: string;
  readonly articlesPage: string;
}
