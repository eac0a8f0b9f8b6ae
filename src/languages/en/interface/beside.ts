import type { BesideWords } from '../../words/interface/beside-words.ts';

/** The ways from a page to what another language has, in English. `language` is that of the page's texts. */
export const besideIn = (language: string): BesideWords => ({
  heading: 'Side by side',
  sideBySide: 'side by side',
  alone: `Read it in ${language} alone`,
  ownPages: 'Answers, comments and how to cite the text are on its own pages:',
  showAll: (other) => `Show all of the text in ${other}`,
  closeness: {
    sections:
      'The paragraphs of these two texts do not match everywhere. Where they do not, whole sections are side by side.',
    texts:
      'Neither the paragraphs nor the headings of these two texts match. The whole texts are side by side.',
    none: 'These two texts are too long for one page. These are their headings, which lead to the texts.',
  },
  stale: (translation, original) =>
    `The text in ${translation} follows an earlier version of the text in ${original}.`,
  changed: 'Changed since it was translated',
  nearest: {
    article: 'the article',
    parallel: 'side by side',
    home: 'front page',
    issue: 'issue only',
    issues: 'list of issues',
    debates: 'list of debates',
    articles: 'list of articles',
    translations: 'list of translations',
  },
});
