import type { GuideWords } from '../../words/guide-words.ts';
import { chapters } from './chapters.ts';
import { files } from './files.ts';

/** The guides in English. */
export const guide: GuideWords = {
  examples: {
    text: 'after-the-strike',
    'text issue': '2',
    paragraph: '2',
    'foreign text': 'what-the-valley-taught-us',
    'foreign issue': '2',
    issue: '3',
    'next issue': '4',
    'issue after': '5',
    'next year': '2021',
    picture: 'media/march.jpg',
    document: 'media/framework.pdf',
  },
  prose: {
    editors: new URL('editors.md', import.meta.url),
    translators: new URL('translators.md', import.meta.url),
    'translators-from-es': new URL('translators-from-es.md', import.meta.url),
    moving: new URL('moving.md', import.meta.url),
    importing: new URL('importing.md', import.meta.url),
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
  words: {
    title: 'Words of the interface',
    about:
      'A journal may say Numbers where the program says Issues. In journal.yaml, the words of each language stand under its code, each by its name from this list. Words with a number, a name or a language in them, such as “3 min read”, cannot be replaced, because they differ with each. Below each name is what pages say now.',
  },
  problems: {
    severity: { error: 'Error', warning: 'Warning', both: 'Error or warning' },
    explanation:
      'An error makes the archive ambiguous or false, so nothing is published until it is corrected. A warning is a blemish of a text, such as a link that leads nowhere, and stops nothing: the words are published without the link. The check of a pull request treats the warnings of what it changes as errors. The check prints the name of each problem beside its place, and this page has the same names in alphabetical order.',
    printed: 'The check says, for example:',
  },
};
