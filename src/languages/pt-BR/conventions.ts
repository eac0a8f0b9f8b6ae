import type { Conventions } from '../words/conventions.ts';
import { cities } from './cities.ts';

/** Cerca de quatro em cada dez palavras de um texto em português são destas. */
const FUNCTION_WORDS =
  'o a os as de do da dos das no na nos nas em um uma uns umas e é que não com por para pelo pela pelos pelas ao aos à às mais ' +
  'mas foi são ser está estão tem têm seu sua seus suas isso isto esse essa esses essas este esta estes estas ele ela eles ' +
  'elas nós você vocês quando muito também já até sobre entre depois mesmo mesma nosso nossa nossos nossas quem onde havia ' +
  'eram era só nem ou como sem cada outro outra outros outras pode podem ainda porque assim';

/** Palavras abreviadas no começo, da fala ou de nomes em inglês: ’tá, rock ’n’ roll. */
const ELISIONS = 'n tá tô tava tamo tão cê cês ocê em tis twas til';

/** Como se escreve o português do Brasil. */
export const conventions: Conventions = {
  locale: 'pt-BR',
  direction: 'ltr',
  quotes: [
    ['“', '”'],
    ['‘', '’'],
  ],
  spaces: {},
  comma: ', ',
  firstOfMonth: '1º',
  elisions: new Set(ELISIONS.split(' ')),
  ownLetters: '',
  joinedArticle: '',
  functionWords: new Set(FUNCTION_WORDS.split(' ')),
  cities,
  openGraph: 'pt_BR',
  citations: { stopInQuotes: false, attachesAnd: false, rangeDash: '-' },
};
