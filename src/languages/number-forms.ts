import { numberForms as ar } from './ar/number-forms.ts';
import { numberForms as en } from './en/number-forms.ts';
import { numberForms as es } from './es/number-forms.ts';
import { numberForms as fr } from './fr/number-forms.ts';
import type { KnownLanguage, SiteLanguage } from './index.ts';
import { primaryOf } from './primary.ts';
import { numberForms as ptBR } from './pt-BR/number-forms.ts';

/** The rules of languages that have some. The search script contains this file, so it imports little else. */
const RULES: Partial<Record<KnownLanguage, (word: string) => readonly string[]>> = {
  ar,
  en,
  es,
  fr,
  'pt-BR': ptBR,
};

/** The same rules by language without its country: the Spanish of Mexico has the plurals of Spain. */
const BY_PRIMARY = new Map(Object.entries(RULES).map(([code, rules]) => [primaryOf(code), rules]));

/**
 * The singulars or plurals that a word may have by its spelling, without those that begin with the word itself. The word
 * is in small letters and without accents (`plainWord`), and so are they. They are guesses: not every one is a word.
 */
export function numberForms(word: string, language: SiteLanguage): readonly string[] {
  return BY_PRIMARY.get(primaryOf(language))?.(word) ?? [];
}
