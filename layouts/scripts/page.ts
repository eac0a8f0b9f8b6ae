import { showCallStates } from './page/call-state.ts';
import { markFoundWords } from './page/found-words.ts';
import { keepPlace } from './page/keep-place.ts';
import { offerSaving } from './page/offer-saving.ts';
import { openNotes } from './page/open-notes.ts';
import { followReading } from './page/reading-place.ts';
import { listenToSearchKey } from './page/search-key.ts';
import { walkParagraphs } from './page/walk-paragraphs.ts';

/**
 * The script that every page loads. Pages can be read without it. It must stay below 3 kB compressed. Each feature is a
 * function in `page/`.
 */
keepPlace();
walkParagraphs();
openNotes();
showCallStates();
listenToSearchKey();
markFoundWords();
followReading();
offerSaving();
