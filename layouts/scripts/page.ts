/**
 * The script of every page: small conveniences. Reading needs none of it, and all of it together stays below 3 kB compressed.
 * Each is a function of its own in `page/`, called from here.
 */
import { markFoundWords } from './page/found-words.ts';
import { listenToSearchKey } from './page/search-key.ts';

listenToSearchKey();
markFoundWords();
