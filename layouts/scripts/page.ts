import { showCallStates } from './page/call-state.ts';
import { markFoundWords } from './page/found-words.ts';
import { keepPlace } from './page/keep-place.ts';
import { listenToSearchKey } from './page/search-key.ts';
import { walkParagraphs } from './page/walk-paragraphs.ts';

/**
 * The script of every page: small conveniences. Reading needs none of it, and all of it together stays below 3 kB compressed.
 * Each is a function of its own in `page/`, called from here.
 */
keepPlace();
walkParagraphs();
showCallStates();
listenToSearchKey();
markFoundWords();
