import type { NewWords } from '../../words/commands/new-words.ts';

/** What `new` says, in English. */
export const newWords: NewWords = {
  unknownKind: (written, kinds) => `new cannot begin "${written}". It can begin: ${kinds.join(', ')}`,
  looseTitle: (title) => `A title of several words needs quotation marks: "${title}"`,
  missing: (flags) => `Missing: ${flags.join(', ')}. To see how to write it: npm run new -- --help`,
  unknownLanguage: (code, known) =>
    `The journal has no language "${code}". --in takes one of: ${known.join(', ')}`,
  unknownIssue: (number, known) =>
    `There is no issue ${number}. ${known.length === 0 ? 'There are no issues yet.' : `The issues are: ${known.join(', ')}.`} ` +
    'To begin a new one: npm run new -- issue',
  unknownSection: (key, known) =>
    `The journal has no section "${key}". ${known.length === 0 ? 'journal.yaml does not have any.' : `The sections are: ${known.join(', ')}`}`,
  unknownWork: (id, suggestion) =>
    `No article has the id "${id}".${suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`}`,
  severalWorks: (id, ids) => `Several ids begin with "${id}": ${ids.join(', ')}`,
  issueTaken: (number, path) => `Issue ${number} already exists: ${path}`,
  nameTaken: (name, path, free) =>
    `There is already a text called "${name}": ${path}. Choose another name, such as --name ${free}. ` +
    'To translate that text: npm run translate',
  ownName: (name, free) => `The site itself uses the name "${name}". Choose another, such as --name ${free}.`,
  badName: (name, suggestion) =>
    `"${name}" cannot be the name of a file: use only lower-case letters, digits and hyphens, at most 200 of them. ` +
    `Choose one with --name${suggestion === '' ? '' : `, such as --name ${suggestion}`}.`,
  badNumber: (number) =>
    `"${number}" cannot be the number of an issue: use only lower-case letters, digits and hyphens, as in 4, 12-13 or special.`,
  badDate: (date) => `"${date}" is not a date. Write 2021, 2021-03 or 2021-03-15.`,
  exists: (path) => `${path} already exists and was not changed.`,
  cancelled: 'Nothing was written.',
  wrote: (path) => `Wrote ${path}`,
  next: ({ url, media }) =>
    [
      'Next:',
      '  1. Open the file and fill in what is between ⟦ and ⟧, without the brackets.' +
        (media === undefined ? '' : `\n     Pictures and other files go into ${media}`),
      `  2. To see it as you write: npm start, then open ${url}`,
      '  3. To publish it, delete the line "draft: true". npm run check says what is still missing.',
    ].join('\n'),
  ask: {
    kind: 'What do you want to begin?',
    kinds: { article: 'An article', issue: 'An issue', page: 'A page, such as "About"' },
    title: { article: 'Title of the article', issue: 'Title of the issue', page: 'Title of the page' },
    issue: 'In which issue?',
    newIssue: 'Number of the issue, as printed: 4, 12-13, special',
    date: 'Date: 2021, 2021-03 or 2021-03-15',
    language: 'In which language is it written?',
    authors: 'Who wrote it? Names, separated by commas; may be left empty',
    section: 'In which section?',
    none: 'None',
    topics: 'Topics, separated by commas; may be left empty',
    answers: 'Does it answer a text? Part of its title or id, or a full address; may be left empty',
    answersMore: 'Does it answer another one? May be left empty',
    whichWork: 'Which of these?',
    noneOfThese: 'None of these',
    noWork: 'No title or id contains that.',
    name: (taken) => `"${taken}" is already taken. Another name for the file, without .md`,
    required: 'This is required.',
  },
};
