import type { ScaffoldWords } from '../../words/interface/scaffold-words.ts';

/** The words in a new file, in English. */
export const scaffold: ScaffoldWords = {
  fillIn: 'fill in',
  answerName: (id) => (id === '' ? 'answer' : `answer-to-${id}`),
  title: 'the title',
  authors: 'your name',
  translators: 'your name',
  summary: 'one or two sentences that say what it is about',
  text: 'the text, in Markdown',
  introduction: 'the introduction of the issue, in Markdown',
  translation: 'the translation, in Markdown',
  unused: 'Lines that begin with # do not count. To use one, take the # away and change what follows:',
};
