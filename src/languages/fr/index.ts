import type { SiteWords } from '../words/language-words.ts';
import { conventions } from './conventions.ts';
import { interfaceWords } from './interface/index.ts';

/** Le français : une langue de revues. Les messages et les guides restent en anglais ou en espagnol. */
export const fr: SiteWords = { conventions, interface: interfaceWords };
