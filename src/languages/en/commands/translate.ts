import type { TranslateWords } from '../../words/commands/translate-words.ts';

/** What `translate` says in English. */
export const translate: TranslateWords = {
  oneText:
    'translate takes the id of one text: the name of its file without .md, or issue-2 for the introduction of issue 2.',
  unknownText: (named, suggestion) =>
    `There is no text with the id "${named}".${suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`}`,
  unreadable: (named) => `"${named}" has a fault that must be corrected first:`,
  oneLanguage: 'The journal has one language only. To add another, name it in journal.yaml (languages).',
  whichLanguage: (languages) => `Say which language to translate into, with --to: ${languages}.`,
  foreignLanguage: (code, languages) =>
    `--to takes a language of the journal (${languages}), and "${code}" is none of them.`,
  isOriginal: (named, language) =>
    `"${named}" was written in ${language}: that is no translation. Give another language with --to.`,
  fileInTheWay: (file) =>
    `${file} is there already, but it cannot be read as a translation. Nothing was written. npm run check says what is wrong.`,
  alreadyThere: (file, command) =>
    `${file} is there already; nothing was written. To see what has changed since: ${command}`,
  notThere: (file, command) => `There is no ${file} yet. To begin it: ${command}`,
  noFrontMatter: (file) => `${file} has no front matter to write the fingerprint into. Nothing was written.`,
  wrote: (file, from, paragraphs) =>
    `Wrote ${file}: made from the text in ${from}, ${paragraphs === 1 ? '1 paragraph' : `${paragraphs} paragraphs`}.`,
  nextSteps: (draft, command) =>
    [
      'What to do now:',
      '  1. Open the file and translate what stands there; write your name in "translators".',
      '  2. Look at it with npm start.',
      draft
        ? '  3. When it is ready, delete the line "draft: true". Until then it is not published.'
        : '  3. This file speaks for all editions of the text: it is published with the next build, so finish it first.',
      `Should the original change in the meantime: ${command}`,
    ].join('\n'),
  comments: (to) => ({
    translate: 'Translate what follows the colons, down to "translators", and the text below.',
    slug: `(the last part of the address in ${to}; without it, the name of the file)`,
    translators: 'Your name goes between the brackets: [Name One, Name Two]',
    draft: 'delete this line when the translation is ready',
  }),
  current: (file, from) => `${file} is up to date: the text in ${from} has not changed since.`,
  notRecorded: (file, from, command) =>
    `${file} does not say of which state of the text in ${from} it was made, so nobody can tell what has changed since.\n` +
    `If it says what the original says now: ${command}`,
  stale: (file, from, count, since) => {
    const places = count === undefined ? '' : count === 1 ? ' in 1 place' : ` in ${count} places`;
    const when = since === undefined ? '' : `, first on ${since}`;
    return `${file}\nThe text in ${from} has changed${places} since this translation was made${when}.`;
  },
  noPast: {
    'no-git': 'There is no git history here, so the earlier words cannot be shown.',
    'not-in-history':
      'The text that was translated was never committed, or is no longer in the history, so its words cannot be shown.',
    shallow:
      'This clone has only the latest part of the history, so the earlier words cannot be shown. git fetch --unshallow brings the rest.',
  },
  signs: '(-) the original then   (+) the original now   (=) the translation',
  place: (place) => {
    switch (place.kind) {
      case 'title':
        return 'Title';
      case 'subtitle':
        return 'Subtitle';
      case 'summary':
        return 'Summary';
      case 'imageAlt':
        return 'Description of the picture';
      case 'callText':
        return 'Text of the call';
      case 'paragraph':
        return `¶${place.number}`;
      case 'note':
        return `Note ${place.number}`;
      case 'heading':
        return `Heading${after(place.after, 'after')}`;
      case 'item':
        return `Item of a list${after(place.after, 'after')}`;
      case 'quotation':
        return `Quotation${after(place.after, 'after')}`;
      case 'row':
        return `Row of a table${after(place.after, 'after')}`;
      case 'other':
        return `Text${after(place.after, 'after')}`;
    }
  },
  change: (kind, place = 'At the beginning', from) => {
    const was = from === undefined ? '' : ` (it was: ${from})`;
    const words = {
      changed: 'changed',
      moved: `moved here${was}`,
      added: 'new',
      removed: 'below it, removed',
    };
    return `${place}: ${words[kind]}`;
  },
  whenDone: (command) =>
    `When the translation says the same, or where there was nothing to translate anew:\n  ${command}`,
  recorded: (file, from) => `Recorded in ${file}: this translation is up to date with the text in ${from}.`,
  alreadyRecorded: (file, from) => `${file} says already that it is up to date with the text in ${from}.`,
};

function after(paragraph: number, word: string): string {
  return paragraph === 0 ? '' : ` ${word} ¶${paragraph}`;
}
