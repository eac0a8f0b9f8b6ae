import { expectedInWords } from '../../words/fields/expected-in-words.ts';
import type { BetterLine, FieldsFindings, Found, LostWords } from '../../words/rules/fields.ts';
import type { RuleWords } from '../../words/rules/rule-words.ts';
import { expected } from '../fields/expected.ts';
import { invalidYaml } from './invalid-yaml.ts';

/** The rules about fields, in English. */
export const fields: RuleWords<FieldsFindings> = {
  'curly-quotes': {
    about:
      'Word processors turn straight quotation marks into curly ones. YAML does not know those: around a value, they are part of it and are published.',
    wording: ({ better }) => [
      'The value stands between curly quotation marks, which are published with it.',
      `If they belong to the text, put straight ones around them: "“…”". If not, write ${linesLikeThis(better)}`,
    ],
  },
  'curly-quotes/value': {
    about: 'Around a date, an id or another value that is no text, curly quotation marks make it unusable.',
    wording: ({ better }) => [
      'The value stands between curly quotation marks.',
      `Write ${linesLikeThis(better)}`,
    ],
  },
  'fields-in-text': {
    about:
      'The second line of three hyphens ends the front matter, and everything below it is text. Fields below it have no effect and would be published.',
    wording: ({ field, line }) => [
      `The hyphens in line ${line} end the front matter, so "${field}" and what follows would be published as text.`,
      `Delete line ${line}. The next line of hyphens then ends the front matter.`,
    ],
  },
  'fields-in-text/end': {
    about: 'Fields below the front matter belong above the line of hyphens that ends it.',
    wording: ({ field, line }) => [
      `The hyphens in line ${line} end the front matter, so "${field}" would be published as text.`,
      `Move line ${line} below the last of these fields.`,
    ],
  },
  'former-field': {
    about:
      'An earlier version of this program, or another program, called this field by another name. It is still read, so nothing is lost.',
    wording: ({ field, name, better }) => [
      `"${field}" is called "${name}" here. It is read as that.`,
      `Write ${linesLikeThis(better)}`,
    ],
  },
  'former-field/value': {
    about: 'In an earlier version of this program, this field took another value. It is still read.',
    wording: ({ field, value, present, better }) => [
      `"${field}" now takes "${present}" instead of "${value}", which is read as that.`,
      `Write ${linesLikeThis(better)}`,
    ],
  },
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
    wording: ({ field, value, readings: [first, second] }) => {
      if (!first) {
        return [
          `"${field}" is "${value}", but there is no such date.`,
          'Write a year, a month or a day that exists: 2020, 2020-03 or 2020-03-15.',
        ];
      }
      const message = `"${field}" is "${value}". A date is written with the year first, then the month and the day, with hyphens.`;
      if (!second) return [message, `Write ${linesLikeThis(first.better)}`];
      const [day, month] = first.order === 'day-first' ? [first, second] : [second, first];
      return [
        message,
        `If the first number is the day, write: ${day.better.line} — if it is the month, write ${linesLikeThis(month.better)}`,
      ];
    },
  },
  'impossible-date/year': {
    about:
      'Feeds, calendars and library catalogues have no years before 1 and after 9999. A deadline in the last of them would end after it in some time zones.',
    wording: ({ field, value }) => [
      `"${field}" is "${value}", but feeds and calendars have no such year.`,
      'Write a year from 0001 to 9999; for a deadline, at most 9998.',
    ],
  },
  'invalid-yaml': {
    about:
      'The lines between the two --- (or the whole file, if its name ends in .yaml) follow the rules of YAML, and there is a mistake in them: usually a colon inside a title, a quotation mark that was not closed, or a tab.',
    wording: invalidYaml,
  },
  'lost-words': {
    about:
      'Some signs have a meaning of their own in YAML, and the words after them are dropped or changed: # after a space begins a comment, ! and & before a value name it, and a backslash between double quotation marks stands for something else.',
    wording: ({ kind, lost, better }) => [
      LOST[kind](lost),
      kind === 'comment'
        ? `A comment belongs on a line of its own. If it is part of the text, write ${linesLikeThis(better)}`
        : `Write ${linesLikeThis(better)}`,
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
  'unknown-word': {
    about:
      'A journal may replace words of the interface, each by its name. No word has this name, so it would have no effect.',
    wording: ({ name, suggestion }) => [
      `The interface has no word "${name}".`,
      suggestion ? `Did you mean "${suggestion}"?` : 'The page /guide/theme/ lists the names of all words.',
    ],
  },
  'unknown-word/group': {
    about: 'The name of a word is written whole, with dots, on the line of the word.',
    wording: ({ name, whole }) => [
      `"${name}" is a group here, but the names of words are written whole.`,
      `Write each word on a line of its own, by its whole name: ${whole}.`,
    ],
  },
  'unknown-word/parts': {
    about:
      'A word that has a number, a name or a language in it differs with each of them, so one text cannot replace it.',
    wording: ({ name }) => [
      `"${name}" cannot be replaced: a number or a name stands in it, and it differs with each.`,
      'The page /guide/theme/ lists the words that can be replaced: delete this line.',
    ],
  },
  'unknown-word/long': {
    about: 'A word of the interface has to fit into pages on a small phone.',
    wording: ({ name, length, most }) => [
      `"${name}" has ${length} characters, and the most is ${most}.`,
      'Shorten it. A longer text belongs on a page of the journal.',
    ],
  },
  'wrong-type': {
    about:
      'The field is right, but its value has the wrong form: a text where a list is needed, or the other way round.',
    wording: ({ field, example, found, better, ...expectation }) => [
      `"${field}" takes ${expectedInWords(expected, expectation)}, but this is ${FOUND[found]}.`,
      `Write ${linesLikeThis(better ?? { line: `${field}: ${example}`, lines: 1 })}`,
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

function linesLikeThis({ line, lines }: BetterLine): string {
  return lines > 1 ? `these ${lines} lines as one, like this: ${line}` : `it like this: ${line}`;
}

const LOST: Readonly<Record<LostWords['kind'], (lost: string) => string>> = {
  comment: (lost) => `A # after a space begins a comment, so this is not published: ${lost}`,
  sign: (lost) =>
    `${lost} is not published: a value must not begin with that sign, which has a meaning of its own.`,
  escape: (lost) =>
    `Between double quotation marks, ${lost} is not published as written, because a backslash has a meaning of its own there.`,
  null: () => 'The word null stands for an empty value.',
  list: () =>
    'A value stands before these hyphens, so they do not begin the items of a list: all of it would be one item.',
};

const FOUND: Readonly<Record<Found, string>> = {
  text: 'a text',
  list: 'a list',
  mapping: 'a group of fields',
};
