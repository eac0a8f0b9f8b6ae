import type { Conventions } from '../words/conventions.ts';
import { cities } from './cities.ts';

/** Environ quatre mots sur dix d’un texte en français sont de ceux-ci. */
const FUNCTION_WORDS =
  'le la les de des du et est un une que se en dans qui pour ce cette ces il elle ils elles nous vous avec sur pas plus par mais ont aux sont ' +
  'ne être comme leur leurs ou où donc quand tout tous toute toutes notre votre nos vos ainsi aussi très même mêmes ' +
  'était étaient avait avaient été fait peut doit sans sous vers chez dont entre encore cela ceux celle celles lui après ' +
  'avant parce lorsque alors trop moins depuis pendant contre chaque autre autres fut';

/** Ce que l’on abrège au début d’un mot, à l’oral ou dans les noms anglais : « ’pis », « rock ’n’ roll ». */
const ELISIONS = 'n pis tain ricain em tis twas til';

/** Comment le français s’écrit. */
export const conventions: Conventions = {
  locale: 'fr',
  direction: 'ltr',
  quotes: [
    ['«', '»'],
    ['“', '”'],
    ['‘', '’'],
  ],
  // Deux-points : une espace insécable ; les autres signes : une espace fine insécable.
  spaces: { '«': '\u202f', '»': '\u202f', ';': '\u202f', '!': '\u202f', '?': '\u202f', ':': '\u00a0' },
  comma: ', ',
  firstOfMonth: '1er',
  elisions: new Set(ELISIONS.split(' ')),
  ownLetters: '',
  joinedArticle: '',
  functionWords: new Set(FUNCTION_WORDS.split(' ')),
  cities,
  openGraph: 'fr_FR',
  citations: { stopInQuotes: false, attachesAnd: false, rangeDash: '-' },
};
