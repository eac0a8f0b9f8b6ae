import type { SiteWords } from '../words/language-words.ts';
import { conventions } from './conventions.ts';
import { interfaceWords } from './interface/index.ts';

/** Arabic: a language of journals, written from right to left. Messages and guides stay in English or Spanish. */
export const ar: SiteWords = { conventions, interface: interfaceWords };
