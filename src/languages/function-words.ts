import type { Language } from './index.ts';

/*
 * The small words that hold the sentences of a language together, four in ten of all words of its prose. Only such as are no
 * word of another language here ("son", "sin", "no", "a"), nor, being articles of names, are common in its texts.
 */
const EN =
  'the of and to that is for it was are with this they we which have from their be by been were what who when would there ' +
  'these will than its our into could should because about how those where while your not or but if as at on his her them us ' +
  'you an being do does did had can through between such only also very more most many other some any each';

const ES =
  'el la de que y en los las del se un una por con para al lo como más pero su sus esta este está están entre cuando muy sobre ' +
  'también hasta hay donde quien quienes desde nos ni contra ese eso esa esos esas estos estas porque fue ser han sino les le ' +
  'ya o cada cual era eran había nuestra nuestro nuestras nuestros todo toda todos todas otro otra otros otras si así aunque ' +
  'mientras puede pueden qué cómo';

/** By language, in lower case. */
export const FUNCTION_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(EN.split(' ')),
  es: new Set(ES.split(' ')),
};
