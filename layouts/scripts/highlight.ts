/**
 * Marks the words that a search found on this page, and removes them from the address, so that readers copy the page's
 * plain address. `layouts/scripts/page/found-words.ts` loads this script if the address has such words.
 */
import { markWords } from './highlight/mark-words.ts';
import { FOUND_WORDS } from './page/found-words.ts';

const address = new URL(location.href);
const words = address.searchParams.getAll(FOUND_WORDS).filter((word) => word !== '');
address.searchParams.delete(FOUND_WORDS);
history.replaceState(history.state, '', address);
// Without the CSS Custom Highlight API nothing is marked; wrapping words in elements would change the document.
if (words.length > 0 && 'highlights' in CSS) markWords(words);
