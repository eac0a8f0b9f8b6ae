import type { SearchWords } from '../src/languages/search-words.ts';
import type { SearchView } from '../src/pages/views/views.ts';

/** The configuration of the search script, as JSON in `data-config` of the element `page_search`. */
export interface SearchConfig {
  /** The page's own language first. */
  readonly bundles: SearchView['bundles'];
  /** The journal's base path. */
  readonly base: string;
  readonly strings: SearchWords;
}
