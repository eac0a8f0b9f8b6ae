/**
 * A phrase with a number in it, by plural category of `Intl.PluralRules` (every category but `one` takes `other`);
 * `{count}` stands for the number.
 */
export interface CountedPhrase {
  readonly one: string;
  readonly other: string;
}

/**
 * What the search page's script says. It travels to the reader as JSON, so there are no functions: `{query}` and `{count}`
 * stand for what was searched and for a number.
 */
export interface SearchWords {
  readonly searching: string;
  readonly failed: string;
  readonly noResults: string;
  readonly results: CountedPhrase;
  /** What the filters alone leave, where no words are searched for. */
  readonly noTexts: string;
  readonly texts: CountedPhrase;
  /** What to try where nothing was found; follows `noResults` or `noTexts`. */
  readonly hint: string;
  /** The link on the search pages of other languages to what was found in this one: "3 resultados en español". */
  readonly resultsIn: CountedPhrase;
  readonly moreResults: string;
  /** Heading of the filters and the order. */
  readonly filters: string;
  /** How many filters narrow the search; follows `filters`. */
  readonly activeFilters: CountedPhrase;
  readonly clearFilters: string;
  /** Names of the filters. */
  readonly filterNames: Readonly<Record<'issue' | 'section' | 'person' | 'topic' | 'year', string>>;
  /** The choice of a filter that leaves everything in. */
  readonly anyValue: string;
  /** Label of the choice of order, and its choices. */
  readonly sort: string;
  readonly sortOrders: Readonly<Record<'relevance' | 'newest' | 'oldest', string>>;
  /** Label of a box to tick: whether the key `/` opens the search from every page. */
  readonly keyChoice: string;
}
