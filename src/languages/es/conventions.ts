import type { Conventions } from '../words/conventions.ts';

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
  elisions: new Set(ELISIONS.split(' ')),
  ownLetters: 'Ñ',
  functionWords: new Set(FUNCTION_WORDS.split(' ')),
  cities: {
    Algiers: 'Argel',
    Amsterdam: 'Ámsterdam',
    Asuncion: 'Asunción',
    Athens: 'Atenas',
    Belgrade: 'Belgrado',
    Berlin: 'Berlín',
    Bogota: 'Bogotá',
    Brussels: 'Bruselas',
    Cairo: 'El Cairo',
    Cancun: 'Cancún',
    Copenhagen: 'Copenhague',
    Cordoba: 'Córdoba',
    Damascus: 'Damasco',
    Dublin: 'Dublín',
    Havana: 'La Habana',
    Istanbul: 'Estambul',
    Jerusalem: 'Jerusalén',
    Johannesburg: 'Johannesburgo',
    Kyiv: 'Kiev',
    Lisbon: 'Lisboa',
    London: 'Londres',
    Los_Angeles: 'Los Ángeles',
    Luxembourg: 'Luxemburgo',
    Mexico_City: 'Ciudad de México',
    Moscow: 'Moscú',
    New_York: 'Nueva York',
    Panama: 'Panamá',
    Paris: 'París',
    'Port-au-Prince': 'Puerto Príncipe',
    Prague: 'Praga',
    Rome: 'Roma',
    Sao_Paulo: 'São Paulo',
    Seoul: 'Seúl',
    Singapore: 'Singapur',
    Stockholm: 'Estocolmo',
    Sydney: 'Sídney',
    Tehran: 'Teherán',
    Tokyo: 'Tokio',
    Tunis: 'Túnez',
    Vienna: 'Viena',
    Warsaw: 'Varsovia',
  },
  // El código de Open Graph para América Latina.
  openGraph: 'es_LA',
  citations: { stopInQuotes: false, rangeDash: '-' },
};
