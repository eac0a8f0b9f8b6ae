import { expectedInWords } from '../../words/fields/expected-in-words.ts';
import type { FieldsFindings, Found } from '../../words/rules/fields.ts';
import type { RuleWords, Wording } from '../../words/rules/rule-words.ts';
import { expected } from '../fields/expected.ts';

/** The rules about fields, in English. */
export const fields: RuleWords<FieldsFindings> = {
  'front-matter-not-yaml': {
    about:
      'What follows the three hyphens on the first line asks for a language other than YAML. Such front matter could run a program, so it is never read.',
    wording: ({ engine }) => [
      `The front matter says it is written in "${engine}". Only YAML is read, and nothing in it is run.`,
      'Begin the file with a line of three hyphens and nothing else: ---',
    ],
  },
  'hidden-character': {
    about:
      'Some characters are invisible; they can reverse the words beside them or hide what is really written. They usually come with words that were copied from elsewhere.',
    wording: ({ code }) => [
      `There is an invisible character here: ${code}. It can make words look like other words.`,
      'Delete it, or type these words again. Languages written from right to left do not need it.',
    ],
  },
  'impossible-date': {
    about:
      'A date is a year, a month or a day, written with hyphens. It is read strictly, so that 30 February does not quietly become 1 March.',
    wording: ({ field, value }) => [
      `"${field}" is "${value}", but there is no such date.`,
      'Write a year, a month or a day that exists: 2020, 2020-03 or 2020-03-15.',
    ],
  },
  'invalid-yaml': {
    about:
      'The lines between the two --- (or the whole file, if its name ends in .yaml) follow the rules of YAML, and there is a mistake in them: usually a colon inside a title, a quotation mark that was not closed, or a tab.',
    wording: ({ code, message }) =>
      SLIPS[code] ?? [
        `The YAML cannot be read: ${message}.`,
        'Check the indentation, quotation marks and brackets of this line and the one above.',
      ],
  },
  'missing-field': {
    about: 'A required field is missing, or a field was left empty.',
    wording: ({ field, example }) => [
      `The field "${field}" is missing or empty.`,
      `Add a line such as: ${field}: ${example}`,
    ],
  },
  'missing-front-matter': {
    about: 'Every text begins with its front matter: a few fields between two lines of three hyphens.',
    wording: ({ opened }) => [
      opened
        ? 'The front matter begins with --- on the first line, but no second --- ends it.'
        : 'The file does not begin with front matter.',
      opened
        ? 'Put a line of three hyphens after the last field.'
        : 'Begin it with a line ---, then "title: …", then another line ---.',
    ],
  },
  'not-in-contents': {
    about:
      'contents gives the order of the articles in an issue. An article that it does not list still appears, but after all the others.',
    wording: ({ id }) => [
      `contents does not list "${id}", an article of this issue, so it comes last.`,
      'Add its id to contents, at the place where it belongs.',
    ],
  },
  placeholder: {
    about:
      'A file that was begun with `npm run new`, or with a link on the site, has words in brackets ⟦ ⟧ where something is to be written. Readers must not see them.',
    wording: ({ text }) => [
      `This place has not been filled in yet: "${text}".`,
      'Fill it in, without the brackets ⟦ ⟧, or delete the line. To finish the text later, keep it unpublished with "draft: true".',
    ],
  },
  'unknown-field': {
    about: 'No field has this name, so it would have no effect. Usually it is misspelt.',
    wording: ({ field, suggestion, known }) => [
      `There is no field "${field}" here.`,
      suggestion ? `Did you mean "${suggestion}"?` : `The fields are: ${known.join(', ')}.`,
    ],
  },
  'unknown-section': {
    about:
      'A section has a key and, in journal.yaml, a name in each language. The text has a key that is not in journal.yaml.',
    wording: ({ section, suggestion, known }) => [
      `journal.yaml has no section "${section}".`,
      suggestion
        ? `Did you mean "${suggestion}"?`
        : known.length > 0
          ? `The sections are: ${known.join(', ')}.`
          : 'Add it to the sections of journal.yaml, with its name in each language.',
    ],
  },
  'wrong-type': {
    about:
      'The field is right, but its value has the wrong form: a text where a list is needed, or the other way round.',
    wording: ({ field, example, found, ...expectation }) => [
      `"${field}" takes ${expectedInWords(expected, expectation)}, but this is ${FOUND[found]}.`,
      `Write it like this: ${field}: ${example}`,
    ],
  },
  'wrong-value': {
    about: 'The form is right, but the field does not take this value.',
    wording: ({ field, value, example, ...expectation }) => [
      `"${field}" cannot be "${value}": it takes ${expectedInWords(expected, expectation)}.`,
      `Write it like this: ${field}: ${example}`,
    ],
  },
};

/** The most common mistakes in YAML in plain words, by the error code of the `yaml` package. */
const SLIPS: Readonly<Record<string, Wording>> = {
  BLOCK_AS_IMPLICIT_KEY: [
    'A value contains a colon followed by a space, so YAML reads it as a second field.',
    'Put the whole value in quotes: title: "One: two"',
  ],
  DUPLICATE_KEY: ['The same field is written twice.', 'Keep one of the two lines.'],
  TAB_AS_INDENT: ['A line is indented with a tab.', 'Use spaces instead of the tab.'],
  MISSING_CHAR: [
    'A quotation mark, bracket or colon is missing at or before this place.',
    'Close the quotation mark or bracket that was opened; write fields as "name: value".',
  ],
  UNCLOSED: [
    'A quotation mark or bracket is opened here but never closed.',
    'Close it at the end of the value: title: "One" or authors: [Name One, Name Two]',
  ],
  BAD_SCALAR_START: [
    'A value begins with a character that has a special meaning in YAML (@, `, %).',
    'Put the whole value in quotes.',
  ],
  ALIASES: [
    'The YAML uses aliases (*name) far more often than any text needs.',
    'Write the values out in full.',
  ],
  RESOURCE_EXHAUSTION: [
    'The YAML is nested too deeply here: by hundreds of levels.',
    'Move the deepest values a few levels up.',
  ],
};

const FOUND: Readonly<Record<Found, string>> = {
  text: 'a text',
  list: 'a list',
  mapping: 'a group of fields',
};
