import type { GuideWords } from '../../words/guide-words.ts';

/** The chapters of the guides, in English. */
export const chapters: GuideWords['chapters'] = {
  overview: {
    title: 'Write for this journal',
    summary:
      'How to add an article, translate one, or correct a mistake. You only need a web browser and an account on the site where the journal is kept; there is nothing to install, and you need not know how to program.',
  },
  editors: {
    title: 'A first article in ten minutes',
    summary: 'From a finished text to a page of the journal, in the browser or with the commands.',
  },
  translators: {
    title: 'A first translation in ten minutes',
    summary: 'Choose a text, write it in your language beside the original, and keep it up to date.',
  },
  moving: {
    title: 'Rename, move or remove a text',
    summary: 'How published addresses go on leading to their texts when files, folders and names change.',
  },
  importing: {
    title: 'Move a journal here',
    summary:
      'An archive on WordPress, or in a folder of Markdown from Jekyll, Hugo or Eleventy, with its articles, translations, comments and pictures: from the export to a built site.',
  },
  theme: {
    title: 'Change how the journal looks',
    summary:
      'Colours, typefaces, the width of the text, round corners: the properties of theme/theme.css, each with its effect; and the words of the interface.',
  },
  fields: {
    title: 'Every field, with an example',
    summary:
      'What you can write between the two lines of three hyphens at the top of a text, and in the journal’s other files.',
  },
  problems: {
    title: 'Every problem, and its cure',
    summary: 'What the check can find, what it means, and what to do about it.',
  },
};
