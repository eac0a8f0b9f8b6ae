import type { TranslateWords } from '../../words/commands/translate-words.ts';

/** What `translate` says, in English. */
export const translate: TranslateWords = {
  oneText:
    'translate takes the id of one text: the name of its file without .md, or issue-2 for the introduction of issue 2.',
  unknownText: (named, suggestion) =>
    `There is no text with the id "${named}".${suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`}`,
  unreadable: (named) => `"${named}" has an error that must be corrected first:`,
  oneLanguage: 'The journal has only one language. To add another, add it to languages in journal.yaml.',
  whichLanguage: (languages) => `Choose a language to translate into, with --to: ${languages}.`,
  foreignLanguage: (code, languages) =>
    `"${code}" is not a language of the journal. --to takes one of: ${languages}.`,
  isOriginal: (named, language) =>
    `"${named}" was written in ${language}, so there is nothing to translate. Choose another language with --to.`,
  fileInTheWay: (file) =>
    `${file} already exists, but it cannot be read as a translation. Nothing was written. To see what is wrong: npm run check`,
  alreadyThere: (file, command) =>
    `${file} already exists; nothing was written. To see what has changed since: ${command}`,
  notThere: (file, command) => `${file} does not exist yet. To begin it: ${command}`,
  noFrontMatter: (file) =>
    `${file} has no front matter, so the fingerprint cannot be recorded in it. Nothing was written.`,
  wrote: (file, from, paragraphs) =>
    `Wrote ${file}, made from the text in ${from} (${paragraphs === 1 ? '1 paragraph' : `${paragraphs} paragraphs`}).`,
  nextSteps: (command) =>
    [
      'What to do now:',
      '  1. Open the file, translate what it contains, and write your name in "translators".',
      '  2. See how it looks with npm start.',
      '  3. When it is ready, delete the line "draft: true". Until then it is not published.',
      `If the original changes in the meantime: ${command}`,
    ].join('\n'),
  comments: (to) => ({
    translate: 'Translate what follows the colons, down to "translators", and the text below.',
    slug: `(the last part of the address in ${to}; without it, the name of the file)`,
    translators: 'Your name goes between the brackets: [Name One, Name Two]',
    draft: 'delete this line when the translation is ready',
  }),
  current: (file, from) =>
    `${file} is up to date: the text in ${from} has not changed since it was translated.`,
  notRecorded: (file, from, command) =>
    `${file} does not say which version of the text in ${from} it was made from, so nobody can tell what has changed since.\n` +
    `If it says what the original says now: ${command}`,
  stale: (file, from, count, since) => {
    const places = count === undefined ? '' : count === 1 ? ' in 1 place' : ` in ${count} places`;
    const when = since === undefined ? '' : `, first on ${since}`;
    return `${file}\nThe text in ${from} has changed${places} since this translation was made${when}.`;
  },
  noPast: {
    'no-git': 'There is no git history here, so the earlier text cannot be shown.',
    'not-in-history':
      'The text that was translated was never committed, or is no longer in the history, so it cannot be shown.',
    shallow:
      'This clone has only the latest part of the history, so the earlier text cannot be shown. To get the rest: git fetch --unshallow',
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
    const was = from === undefined ? '' : ` (from: ${from})`;
    const words = {
      changed: 'changed',
      moved: `moved here${was}`,
      added: 'new',
      removed: 'the passage after it was removed',
    };
    return `${place}: ${words[kind]}`;
  },
  whenDone: (command) =>
    `When the translation says the same as the original, or if nothing had to be translated again:\n  ${command}`,
  recorded: (file, from) => `Recorded in ${file}: this translation is up to date with the text in ${from}.`,
  alreadyRecorded: (file, from) => `${file} already says that it is up to date with the text in ${from}.`,
  allNeedsDone:
    'To record for all translations which text they were made from: npm run translate -- --all --done. Translations are begun one by one, with the id of a text.',
  allAlone: '--all stands for every text, so it takes no id and no --empty.',
  recordedPast: (file, date) => `${file}: made from the original of ${date}`,
  recordedNow: (file) => `${file}: made from the original as it is now`,
  leftAlone: (file, why) => {
    const reasons = {
      'no-original': 'the edition that it was translated from is not in the archive',
      'no-fingerprint': 'its source is not a fingerprint; delete that line',
      'no-front-matter': 'its front matter cannot be changed',
      shallow:
        'this clone has only the latest part of the history, so nobody knows when it last changed; first: git fetch --unshallow',
      'unreadable-then': 'the original of that time cannot be read',
    };
    return `${file}: not recorded, ${reasons[why]}`;
  },
  leftUnreadable: (count) =>
    `${count === 1 ? '1 text has an error and was' : `${count} texts have errors and were`} left alone. To see which: npm run check`,
  recordedAll: (past, now, before, left) =>
    [
      past + now === 0 ? 'Nothing to record.' : `Recorded for ${translations(past + now)}.`,
      ...(past > 0 ? [`From git, as the original was when the translation last changed: ${past}.`] : []),
      ...(now > 0 ? [`As the original is now, since git knows nothing else: ${now}.`] : []),
      ...(before > 0 ? [`Recorded before, and not touched: ${before}.`] : []),
      ...(left > 0 ? [`Not recorded: ${left}.`] : []),
      ...(past > 0 ? ['To see which are out of date: npm run status'] : []),
    ].join('\n'),
};

function translations(count: number): string {
  return count === 1 ? '1 translation' : `${count} translations`;
}

function after(paragraph: number, word: string): string {
  return paragraph === 0 ? '' : ` ${word} ¶${paragraph}`;
}
