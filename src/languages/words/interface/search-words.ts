import type { CountedPhrase } from '../../cldr/plurals.ts';

/**
 * The words of the search page's script. They are sent to the browser as JSON, so they cannot be functions: `{query}`,
 * `{word}` and `{count}` are replaced by what the reader typed, one of its words and a number.
 */
export interface SearchWords {
  readonly searching: string;
  readonly failed: string;
  readonly noResults: string;
  /** Which of several words no text has: `{word}`. */
  readonly notThere: string;
  /** Every word is in a text, but no text has all of them. */
  readonly notTogether: string;
  /** Before words of the texts that are written like one that no text has. */
  readonly nearWords: string;
  readonly results: CountedPhrase;
  /** The number of texts that pass the filters, if no words are searched for. */
  readonly noTexts: string;
  readonly texts: CountedPhrase;
  /** What to try if nothing was found, without filters and with some. Follows `noResults` or `noTexts`. */
  readonly hint: string;
  readonly hintWithFilters: string;
  /** The link, on the search pages of other languages, to the results in this one: "3 resultados en español". */
  readonly resultsIn: CountedPhrase;
  /** The same link if the number is not known, so as to load less. */
  readonly searchIn: string;
  /** Beside a result that cannot be read, if the connection is broken and others are saved. */
  readonly notSaved: string;
  readonly moreResults: string;
  /** Heading of the filters and the order. */
  readonly filters: string;
  /** The number of active filters. Follows `filters`. */
  readonly activeFilters: CountedPhrase;
  readonly clearFilters: string;
  /** Names of the filters. */
  readonly filterNames: Readonly<Record<'issue' | 'section' | 'person' | 'topic' | 'year', string>>;
  /** The choice of a filter that excludes nothing. */
  readonly anyValue: string;
  /** Label of the choice of order, and its choices. */
  readonly sort: string;
  readonly sortOrders: Readonly<Record<'relevance' | 'newest' | 'oldest', string>>;
  /** Label of the check box that lets the key `/` open the search from every page. */
  readonly keyChoice: string;
}
