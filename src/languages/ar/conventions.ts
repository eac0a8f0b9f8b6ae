import type { Conventions } from '../words/conventions.ts';
import { cities } from './cities.ts';

/** Prepositions, conjunctions and pronouns that are words of their own; others are part of the word after them. */
const FUNCTION_WORDS =
  'في من على إلى عن مع أن إن أو ثم لا ما لم لن قد هذا هذه ذلك تلك هؤلاء الذي التي الذين هو هي هم نحن أنا أنت كان كانت كانوا ' +
  'يكون تكون ليس ليست كل بعض بين بعد قبل عند حتى كما لكن لأن إذا حين حيث منذ أي غير دون هناك هنا فيه فيها منها منه عليه ' +
  'عليها إليه لها له لنا لهم بها به التى وقد وهو وهي ولا وما ولم وكان ولكن وفي ومن أما إلا مثل خلال نحو ضد';

/**
 * Beginnings of words whose first two letters are of the word itself, though they look like the article: nouns and verbs that are
 * derived (form VIII) from roots with ل, such as التزام, commitment. With the article they would begin with الال.
 */
const WITHOUT_ARTICLE =
  'التزام التزم التقاء التقى التقت التقاط التقط التفات التفت التفاف التحاق التحق التحام التحم التباس التبس التهاب التهب التهام ' +
  'التهم التواء التوى التصاق التصق التجاء التجأ التئام التأم';

/** How Arabic is written. */
export const conventions: Conventions = {
  // The digits 0 to 9, as in addresses, in numbers of issues and in paragraphs' numbers.
  locale: 'ar-u-nu-latn',
  direction: 'rtl',
  quotes: [
    ['«', '»'],
    ['“', '”'],
  ],
  spaces: {},
  comma: '، ',
  firstOfMonth: '1',
  elisions: new Set(),
  ownLetters: '',
  joinedArticle: 'ال',
  withoutArticle: WITHOUT_ARTICLE.split(' '),
  functionWords: new Set(FUNCTION_WORDS.split(' ')),
  cities,
  openGraph: 'ar_AR',
  citations: { stopInQuotes: false, attachesAnd: true, rangeDash: '-' },
};
