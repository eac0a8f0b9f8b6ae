import type { Language } from '../../../languages/index.ts';
import { defineRule } from '../../problem.ts';

interface LeftOver {
  readonly own: Language;
  readonly language: Language;
  /** How many other paragraphs of the text are in that language too. */
  readonly more: number;
}

const nameIn = (reader: Language, language: Language) =>
  new Intl.DisplayNames([reader], { type: 'language' }).of(language) ?? language;

/** A paragraph that was left in the language of the original. */
export const otherLanguage = defineRule<LeftOver>('other-language', 'warning', {
  en: ({ own, language, more }) => [
    `This paragraph seems to be in ${nameIn('en', language)}, and the text is in ${nameIn('en', own)}.` +
      (more === 0 ? '' : more === 1 ? ' So does one more of the text.' : ` So do ${more} more of the text.`),
    'Translate it. If it is quoted on purpose, make it a quotation: begin its lines with ">".',
  ],
  es: ({ own, language, more }) => [
    `Este párrafo parece estar en ${nameIn('es', language)}, y el texto está en ${nameIn('es', own)}.` +
      (more === 0
        ? ''
        : more === 1
          ? ' Lo mismo pasa con otro párrafo.'
          : ` Lo mismo pasa con otros ${more}.`),
    'Traducirlo. Si se cita así a propósito, hacerlo una cita: empezar sus líneas con ">".',
  ],
  about: {
    en: 'A paragraph is in the language of the original: a translation that was not finished. Quotations, titles in italics and bibliographies may be in any language.',
    es: 'Un párrafo está en el idioma del original: una traducción que no se terminó. Las citas, los títulos en cursiva y las bibliografías pueden estar en cualquier idioma.',
  },
  example: { own: 'es', language: 'en', more: 0 },
});
