/** The URL parameter with a word to mark. It may occur several times: `?highlight=light&highlight=lamp`. */
export const FOUND_WORDS = 'highlight';

/** Loads the script that marks the found words, if the reader comes from a search. */
export function markFoundWords(): void {
  // A URL computed at run time, so that the bundler keeps the script in a file of its own.
  if (location.search.includes(FOUND_WORDS)) void import(new URL('highlight.js', import.meta.url).href);
}
