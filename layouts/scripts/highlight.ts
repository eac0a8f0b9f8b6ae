/**
 * Marks the words that a search found in this page, and takes them out of the address, so that what a reader copies is the
 * page's own. `layouts/scripts/page/found-words.ts` loads this where there are any.
 */
import { markWords } from './highlight/mark-words.ts';
import { FOUND_WORDS } from './page/found-words.ts';

const address = new URL(location.href);
const words = address.searchParams.getAll(FOUND_WORDS).filter((word) => word !== '');
address.searchParams.delete(FOUND_WORDS);
history.replaceState(history.state, '', address);
// A browser that cannot mark words without touching the text leaves them as they are.
if (words.length > 0 && 'highlights' in CSS) markWords(words);
