import type { ScaffoldWords } from '../../words/interface/scaffold-words.ts';

/** The words in a new file, in Arabic. */
export const scaffold: ScaffoldWords = {
  fillIn: 'املأ',
  answerName: (id) => (id === '' ? 'rad' : `rad-${id}`),
  title: 'العنوان',
  authors: 'اسمك',
  translators: 'اسمك',
  summary: 'جملة أو جملتين عن موضوعه',
  text: 'النص، بصيغة Markdown',
  introduction: 'مقدمة العدد، بصيغة Markdown',
  translation: 'الترجمة، بصيغة Markdown',
  unused: 'السطور التي تبدأ بالعلامة # لا تُحسب. لاستعمال أحدها احذف العلامة وغيّر ما بعدها:',
};
