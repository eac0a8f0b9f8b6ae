import type { CountedPhrase } from '../src/languages/cldr/plurals.ts';
import type { SiteLanguage } from '../src/languages/index.ts';
import type { SearchWords } from '../src/languages/words/interface/search-words.ts';
import type { SearchView } from '../src/pages/views/views.ts';

/** The configuration of the search script, as JSON in `data-config` of the element `page_search`. */
export interface SearchConfig {
  /** The page's own language first. */
  readonly bundles: SearchView['bundles'];
  /** The journal's base path. */
  readonly base: string;
  readonly strings: SearchStrings;
}

/** The search page's words in its language, but the words of links to another language are in that language. */
interface SearchStrings extends Omit<SearchWords, 'resultsIn' | 'searchIn'> {
  readonly resultsIn: Readonly<Record<SiteLanguage, CountedPhrase>>;
  readonly searchIn: Readonly<Record<SiteLanguage, string>>;
}
