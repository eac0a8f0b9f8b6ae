import type { BesideWords } from '../../words/interface/beside-words.ts';

/** The ways from a page to what another language has, in English. */
export const beside: BesideWords = {
  nearest: {
    home: 'front page',
    issue: 'issue only',
    issues: 'list of issues',
    debates: 'list of debates',
    articles: 'list of articles',
    translations: 'list of translations',
  },
};
