import type { GuideWords } from '../../words/guide/guide-words.ts';

/** The guides in English. */
export const guide: GuideWords = {
  prose: {
    editors: new URL('editors.md', import.meta.url),
    translators: new URL('translators.md', import.meta.url),
  },
  chapters: {
    overview: {
      title: 'Write for this journal',
      summary:
        'How to add an article, translate one, or put a mistake right. You need a web browser and an account where the journal is kept; no program, and no knowledge of one.',
    },
    editors: {
      title: 'A first article in ten minutes',
      summary: 'From a text that is ready to a page of the journal, in the browser or with the commands.',
    },
    translators: {
      title: 'A first translation in ten minutes',
      summary: 'Choose a text, write it in your language beside the original, and keep it up to date.',
    },
    fields: {
      title: 'Every field, with an example',
      summary:
        'What may stand between the two lines of three hyphens at the top of a text, and in the journal’s other files.',
    },
    problems: {
      title: 'Every problem, and its cure',
      summary: 'What the check can find, what it means, and what to do about it.',
    },
  },
  more: 'The other guides',
  fields: {
    required: 'required',
    takes: (expected) => `Takes ${expected}`,
    inner: 'Inside it:',
    shared: 'As explained above:',
    files: {
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
          'Pages outside the issues, such as the one that says who you are. One of them has a part of its own: get-involved.md says how to take part. Its title and summary stand on the home page and under every article, with a link to it.',
      },
      journal: {
        title: 'The journal itself',
        path: 'content/journal.yaml',
        about: 'Written once, when the journal begins. This file has no text, and so no lines of hyphens.',
      },
      people: {
        title: 'People',
        path: 'content/people.yaml',
        about:
          'Optional. Under the name of a person, as it is spelt in the articles, what there is to say of them.',
      },
      comments: {
        title: 'Comments',
        path: 'content/issues/<number>/<name>.comments.yaml',
        about:
          'Comments that readers once left on an article: a list, the oldest first. A comment’s place in the list is its permanent address, so add new ones at the end.',
      },
    },
  },
  problems: {
    severity: { error: 'Error', warning: 'Warning', both: 'Error or warning' },
    explanation:
      'An error would publish something broken or false: nothing is published until it is mended. A warning stops nothing; see to it when you can. The check prints the name of each problem beside its place, and the same names stand here in alphabetical order.',
    printed: 'The check says, for example:',
  },
};
