import type { Conventions } from '../words/conventions.ts';
import { cities } from './cities.ts';

/** About four in ten words of English prose are one of these. */
const FUNCTION_WORDS =
  'the of and to that is for it was are with this they we which have from their be by been were what who when would there ' +
  'these will than its our into could should because about how those where while your not or but if as at on his her them us ' +
  'you an being do does did had can through between such only also very more most many other some any each';

const ELISIONS =
  'n tis twas twere twill twould tisn twasn em til till cause cos coz cuz bout round neath gainst fore tween nother nuff ' +
  'scuse sup kay im er ere ello ow ave appen fraid pon tude';

/** How English is written. */
export const conventions: Conventions = {
  locale: 'en',
  direction: 'ltr',
  quotes: [
    ['“', '”'],
    ['‘', '’'],
  ],
  spaces: {},
  comma: ', ',
  firstOfMonth: '1',
  elisions: new Set(ELISIONS.split(' ')),
  ownLetters: '',
  joinedArticle: '',
  functionWords: new Set(FUNCTION_WORDS.split(' ')),
  cities,
  openGraph: 'en_US',
  citations: { stopInQuotes: true, attachesAnd: false, rangeDash: '–' },
};
