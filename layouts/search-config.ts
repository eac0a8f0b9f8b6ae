import type { SearchWords } from '../src/languages/words/interface/search-words.ts';
import type { SearchView } from '../src/pages/views/search-views.ts';

/** The configuration of the search script, as JSON in `data-config` of the element `page_search`. */
export interface SearchConfig {
  /** The page's own language first. */
  readonly bundles: readonly Bundle[];
  /** The journal's base path. */
  readonly base: string;
  /** The search page's words in its language. */
  readonly strings: Omit<SearchWords, keyof LinkWords>;
}

/** The words of links to results in a language, in that language. */
export type LinkWords = Pick<SearchWords, 'resultsIn' | 'searchIn'>;

type Bundle = SearchView['bundles'][number] & LinkWords;
