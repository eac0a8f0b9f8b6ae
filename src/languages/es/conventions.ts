import type { Conventions } from '../words/conventions.ts';
import { cities } from './cities.ts';

/** Unas cuatro de cada diez palabras de un texto en español son alguna de estas. */
const FUNCTION_WORDS =
  'el la de que y en los las del se un una por con para al lo como más pero su sus esta este está están entre cuando muy sobre ' +
  'también hasta hay donde quien quienes desde nos ni contra ese eso esa esos esas estos estas porque fue ser han sino les le ' +
  'ya o cada cual era eran había nuestra nuestro nuestras nuestros todo toda todos todas otro otra otros otras si así aunque ' +
  'mientras puede pueden qué cómo';

/** Palabras abreviadas al comienzo, del habla o de nombres en inglés: «’tá», «rock ’n’ roll». */
const ELISIONS = 'n tá ta tán tamos taba taban toy tás tonces ñor ñora apá amá em tis twas til';

/** Cómo se escribe el español. */
export const conventions: Conventions = {
  locale: 'es',
  direction: 'ltr',
  quotes: [
    ['«', '»'],
    ['“', '”'],
    ['‘', '’'],
  ],
  spaces: {},
  comma: ', ',
  firstOfMonth: '1',
  elisions: new Set(ELISIONS.split(' ')),
  ownLetters: 'Ñ',
  joinedArticle: '',
  functionWords: new Set(FUNCTION_WORDS.split(' ')),
  cities,
  // El código de Open Graph para América Latina.
  openGraph: 'es_LA',
  citations: { stopInQuotes: false, attachesAnd: false, rangeDash: '-' },
};
