/** The parameter of an address that names words to mark, once for each: `?highlight=light&highlight=lamp`. */
export const FOUND_WORDS = 'highlight';

/** Loads the script that marks the words a search has found, on a page that one reaches from a search. */
export function markFoundWords(): void {
  // An address made here, so that the bundler leaves it a file of its own.
  if (location.search.includes(FOUND_WORDS)) void import(new URL('highlight.js', import.meta.url).href);
}
