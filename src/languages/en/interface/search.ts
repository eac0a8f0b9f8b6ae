import type { Interface } from '../../words/interface/interface.ts';

/** The search, in English. `language` is that of the texts that are searched. */
export const searchIn = (language: string): Pick<Interface, 'searchPage'> => ({
  searchPage: {
    label: 'Search the archive',
    button: 'Search',
    withoutScript:
      'Searching needs JavaScript, which is off in this browser. Everything can also be found without it:',
    withoutScriptLink: 'all articles, people and topics',
    script: {
      searching: 'Searching…',
      failed: 'The search could not be loaded. Please try again.',
      noResults: 'Nothing found for “{query}”.',
      notThere: 'No text contains “{word}”.',
      notTogether: 'Each word is in some text, but no text contains all of them.',
      nearWords: 'Similar words that texts contain:',
      results: { one: '{count} result for “{query}”', other: '{count} results for “{query}”' },
      noTexts: 'No text matches these filters.',
      texts: { one: '{count} text', other: '{count} texts' },
      hint: 'Check the spelling or try other words.',
      hintWithFilters: 'Check the spelling, try other words, or clear the filters.',
      searchIn: `Search in ${language}`,
      resultsIn: { one: `{count} result in ${language}`, other: `{count} results in ${language}` },
      notSaved: 'Not saved for offline',
      moreResults: 'More results',
      filters: 'Narrow and sort',
      activeFilters: { one: '{count} filter', other: '{count} filters' },
      clearFilters: 'Clear all filters',
      filterNames: { issue: 'Issue', section: 'Section', person: 'Person', topic: 'Topic', year: 'Year' },
      anyValue: 'Any',
      sort: 'Order',
      sortOrders: { relevance: 'Relevance', newest: 'Newest first', oldest: 'Oldest first' },
      keyChoice: 'The / key opens the search from every page',
    },
  },
});
