import type { GuideWords } from '../../words/guide-words.ts';
import { chapters } from './chapters.ts';
import { files } from './files.ts';

/** The guides in English. */
export const guide: GuideWords = {
  prose: {
    editors: new URL('editors.md', import.meta.url),
    translators: new URL('translators.md', import.meta.url),
  },
  chapters,
  more: 'The other guides',
  fields: {
    required: 'required',
    takes: (expected) => `Takes ${expected}`,
    inner: 'Inside it:',
    shared: 'As explained above:',
    files,
  },
  problems: {
    severity: { error: 'Error', warning: 'Warning', both: 'Error or warning' },
    explanation:
      'An error would publish something broken or false, so nothing is published until it is corrected. A warning stops nothing; take care of it when you can. The check prints the name of each problem beside its place, and this page has the same names in alphabetical order.',
    printed: 'The check says, for example:',
  },
};
