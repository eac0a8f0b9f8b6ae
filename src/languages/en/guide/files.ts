import type { GuideWords } from '../../words/guide-words.ts';

/** The kinds of file that have fields, in English. */
export const files: GuideWords['fields']['files'] = {
  article: {
    title: 'An article',
    path: 'content/issues/<number>/<name>.md',
    about:
      'Only the title is required. A translation (<name>.es.md) gives what differs in its language and inherits the rest.',
  },
  issue: {
    title: 'An issue',
    path: 'content/issues/<number>/issue.md',
    about: 'The text below the fields is the issue’s introduction.',
  },
  page: {
    title: 'A page of the journal',
    path: 'content/pages/<name>.md',
    about:
      'Pages outside the issues, such as the one that says who you are. One of them has a special role: get-involved.md says how to take part. Its title and summary appear on the home page and under every article, with a link to it.',
  },
  journal: {
    title: 'The journal itself',
    path: 'content/journal.yaml',
    about: 'Written once, when the journal is founded. This file has no text, so it has no lines of hyphens.',
  },
  people: {
    title: 'People',
    path: 'content/people.yaml',
    about:
      'Optional. Under the name of each person, spelt as in the articles, what readers should know about them.',
  },
  comments: {
    title: 'Comments',
    path: 'content/issues/<number>/<name>.comments.yaml',
    about:
      'Comments that readers once left on an article: a list, the oldest first. A comment’s place in the list is its permanent address, so add new ones at the end.',
  },
  theme: {
    title: 'The theme',
    path: 'theme/theme.css',
    about:
      'The folder theme lies beside content. In theme.css, properties stand in :root { }; colours for the dark stand in the same within @media (prefers-color-scheme: dark) { }. The check says if words would be hard to read. Beside theme.css: wordmark.svg, the journal’s name as a drawing (and wordmark-dark.svg, unless it takes its colours from the theme: currentColor, var(--accent)); fonts/, with WOFF2 files of the families named here, such as eb-garamond-latin-400-normal.woff2; and public/, whose files are copied to the site, such as favicon.svg.',
  },
};
