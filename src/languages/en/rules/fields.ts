import { expectedInWords } from '../../words/fields/expected-in-words.ts';
import type { FieldsFindings, Found } from '../../words/rules/fields.ts';
import type { RuleWords, Wording } from '../../words/rules/rule-words.ts';
import { expected } from '../fields/expected.ts';

/** The rules about fields, in English. */
export const fields: RuleWords<FieldsFindings> = {
  'front-matter-not-yaml': {
    about:
      'What follows the three hyphens on the first line asks for another language than YAML. Such front matter could run a program, so it is never read.',
    wording: ({ engine }) => [
      `The front matter says it is written in "${engine}". Only YAML is read, and nothing in it is run.`,
      'Begin the file with a line of three hyphens and nothing else: ---',
    ],
  },
  'hidden-character': {
    about:
      'Some characters are not seen, and turn around the words beside them or hide what is really written. They mostly come with words that were copied from elsewhere.',
    wording: ({ code }) => [
      `A character that nobody sees stands here: ${code}. It can make words look like others.`,
      'Delete it, or type these words anew. Languages written from right to left need none.',
    ],
  },
  'impossible-date': {
    about:
      'A date is a year, a month or a day, written with hyphens. It is read strictly, so that 30 February does not quietly become 1 March.',
    wording: ({ field, value }) => [
      `"${field}" is "${value}", and there is no such date.`,
      'Write a year, a month or a day that exists: 2020, 2020-03 or 2020-03-15.',
    ],
  },
  'invalid-yaml': {
    about:
      'The lines between the two --- (or the whole file, where its name ends in .yaml) follow the rules of YAML, and there is a slip in them: most often a colon inside a title, a quotation mark that was not closed, or a tab.',
    wording: ({ code, message }) =>
      SLIPS[code] ?? [
        `The YAML cannot be read: ${message}.`,
        'Check the indentation, quotation marks and brackets of this line and the one above.',
      ],
  },
  'missing-field': {
    about: 'A field that cannot be left out is not there, or a field was written and left empty.',
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
      'contents gives the order of an issue. An article that it does not name still appears, after all the others.',
    wording: ({ id }) => [
      `contents does not list "${id}", which is in this issue: it is put at the end.`,
      'Add the id where it belongs.',
    ],
  },
  placeholder: {
    about:
      'A file that somebody began with `npm run new`, or with a link of the site, holds words in brackets ⟦ ⟧ where the text is to be written. Readers must not see them.',
    wording: ({ text }) => [
      `"${text}" still stands here, where somebody was to write.`,
      'Write it, without the brackets ⟦ ⟧, or delete the line. With "draft: true" a text may wait unpublished.',
    ],
  },
  'unknown-field': {
    about: 'No field has this name, so that it would do nothing. Most often it is misspelt.',
    wording: ({ field, suggestion, known }) => [
      `There is no field "${field}" here.`,
      suggestion ? `Did you mean "${suggestion}"?` : `The fields are: ${known.join(', ')}.`,
    ],
  },
  'unknown-section': {
    about:
      'A section has a key and, in journal.yaml, a name in each language. The text has a key that is not there.',
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
      'The field is right, but its value has another form: a text where a list is needed, or the other way round.',
    wording: ({ field, example, found, ...expectation }) => [
      `"${field}" takes ${expectedInWords(expected, expectation)}, and this is ${FOUND[found]}.`,
      `Write it like this: ${field}: ${example}`,
    ],
  },
  'wrong-value': {
    about: 'The form is right, but the field has no use for this value.',
    wording: ({ field, value, example, ...expectation }) => [
      `"${field}" takes ${expectedInWords(expected, expectation)}, and "${value}" is not one.`,
      `Write it like this: ${field}: ${example}`,
    ],
  },
};

/** The mistakes editors make most, in plain words, by the code of the `yaml` package. */
const SLIPS: Readonly<Record<string, Wording>> = {
  BLOCK_AS_IMPLICIT_KEY: [
    'A value holds a colon followed by a space, so it reads like a second field.',
    'Put the whole value in quotes: title: "One: two"',
  ],
  DUPLICATE_KEY: ['The same field is written twice.', 'Keep one of the two lines.'],
  TAB_AS_INDENT: ['A line is indented with a tab.', 'Use spaces instead of the tab.'],
  MISSING_CHAR: [
    'A quotation mark, bracket or colon is missing at or before this place.',
    'Close the quotation mark or bracket that was opened; write fields as "name: value".',
  ],
  UNCLOSED: [
    'A quotation mark or bracket is opened here, and nothing closes it.',
    'Close it at the end of the value: title: "One" or authors: [Name One, Name Two]',
  ],
  BAD_SCALAR_START: [
    'A value begins with a character that YAML keeps for itself (@, `, %).',
    'Put the whole value in quotes.',
  ],
  ALIASES: [
    'The YAML repeats itself through aliases (*name) beyond what any text needs.',
    'Write the values out.',
  ],
  RESOURCE_EXHAUSTION: [
    'Here the YAML is nested deeper than can be read: some hundreds of levels.',
    'Move what is deepest a few levels up.',
  ],
};

const FOUND: Readonly<Record<Found, string>> = {
  text: 'a text',
  list: 'a list',
  mapping: 'a group of fields',
};
