import { en } from './en.ts';
import { es } from './es.ts';
import type { Interface } from './interface.ts';

/** Every language the program can speak. A journal uses some of them; a new one is one file and one line here. */
const INTERFACES = { en, es } satisfies Record<string, Interface>;

/** A BCP 47 code of a language the program can speak. */
export type Language = keyof typeof INTERFACES;

/** A text in every language the program can speak. */
export type Localized = Readonly<Record<Language, string>>;

/** The codes of all languages the program can speak. */
export const LANGUAGES = Object.keys(INTERFACES) as readonly Language[];

/** Whether a code names a language the program can speak. */
export function isLanguage(code: string): code is Language {
  return Object.hasOwn(INTERFACES, code);
}

/** The words of the site's own interface in a language. */
export function interfaceIn(language: Language): Interface {
  return INTERFACES[language];
}
