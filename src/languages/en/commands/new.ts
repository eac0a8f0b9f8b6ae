import type { NewWords } from '../../words/commands/new-words.ts';

/** What `new` says, in English. */
export const newWords: NewWords = {
  unknownKind: (written, kinds) => `"${written}" cannot be begun. What can: ${kinds.join(', ')}`,
  looseTitle: (title) => `A title of several words stands in quotes: "${title}"`,
  missing: (flags) => `Missing: ${flags.join(', ')}. How to give it: npm run new -- --help`,
  unknownLanguage: (code, known) =>
    `The journal has no language "${code}". --in takes one of: ${known.join(', ')}`,
  unknownIssue: (number, known) =>
    `There is no issue ${number}. ${known.length === 0 ? 'There is none yet.' : `The issues are: ${known.join(', ')}.`} ` +
    'A new one begins with: npm run new -- issue',
  unknownSection: (key, known) =>
    `The journal has no section "${key}". ${known.length === 0 ? 'journal.yaml names none.' : `The sections are: ${known.join(', ')}`}`,
  unknownWork: (id, suggestion) =>
    `No article has the id "${id}".${suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`}`,
  severalWorks: (id, ids) => `Several ids begin with "${id}": ${ids.join(', ')}`,
  issueTaken: (number, path) => `Issue ${number} exists already: ${path}`,
  nameTaken: (name, path, free) =>
    `There is a text called "${name}" already: ${path}. Choose another name, such as --name ${free}. ` +
    'A translation of it begins with: npm run translate',
  ownName: (name, free) =>
    `The site needs the name "${name}" for itself. Choose another, such as --name ${free}.`,
  badName: (name, suggestion) =>
    `"${name}" cannot be the name of a file: lower-case letters, digits and hyphens can, at most 200 of them. ` +
    `Give one with --name${suggestion === '' ? '' : `, such as --name ${suggestion}`}.`,
  badNumber: (number) =>
    `"${number}" cannot be the number of an issue: lower-case letters, digits and hyphens can, such as 4, 12-13 or special.`,
  badDate: (date) => `"${date}" is no date. Write 2021, 2021-03 or 2021-03-15.`,
  exists: (path) => `${path} exists already and stays as it is.`,
  cancelled: 'Nothing was written.',
  wrote: (path) => `Wrote ${path}`,
  next: ({ url, media }) =>
    [
      'Next:',
      '  1. Open it, and write what stands between ⟦ and ⟧, without the brackets.' +
        (media === undefined ? '' : `\n     Pictures and files go into ${media}`),
      `  2. See it as you write, with npm start, at ${url}`,
      '  3. To publish it, take out the line "draft: true". npm run check says what is still missing.',
    ].join('\n'),
  ask: {
    kind: 'What do you want to begin?',
    kinds: { article: 'An article', issue: 'An issue', page: 'A page, such as "About"' },
    title: { article: 'Title of the article', issue: 'Title of the issue', page: 'Title of the page' },
    issue: 'In which issue?',
    newIssue: 'Number of the issue, as printed: 4, 12-13, special',
    date: 'Date: 2021, 2021-03 or 2021-03-15',
    language: 'In which language is it written?',
    authors: 'Who wrote it? Names with commas between them; may stay empty',
    section: 'In which section?',
    none: 'None',
    topics: 'Topics, with commas between them; may stay empty',
    answers: 'Does it answer a text? A part of its title or id, or a full address; may stay empty',
    answersMore: 'And another? May stay empty',
    whichWork: 'Which of these?',
    noneOfThese: 'None of these',
    noWork: 'No title and no id has that in it.',
    name: (taken) => `"${taken}" is taken. Name of the file, without .md`,
    required: 'This is needed.',
  },
};
