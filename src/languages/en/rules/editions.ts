import { listOf } from '../../cldr/lists.ts';
import type { Counted, EditionsFindings } from '../../words/rules/editions.ts';
import type { RuleWords } from '../../words/rules/rule-words.ts';

/** The rules about editions, in English. */
export const editions: RuleWords<EditionsFindings> = {
  'editions-disagree': {
    about:
      'A translation inherits authors, section, topics and the like from the original. It may repeat them, but not say something else.',
    wording: ({ field, written, other, otherFile }) => [
      `${field} is ${written} here and ${other} in ${otherFile}.`,
      'Both are the same work: remove the line here (it is inherited), or correct one of them.',
    ],
  },
  'silent-change': {
    about:
      'A published text has been cited, translated and answered as it was. What only changes how it is written or set does not count; where its words change, revised tells readers when, and how.',
    wording: ({ ref, isRevised }) => [
      `This text has changed since ${ref}, and its readers are not told.`,
      isRevised
        ? 'Say in revised when it was changed this time, and how.'
        : 'Add to its front matter when it was changed, and how: revised: {date: 2024-05-01, note: Two names are corrected.}',
    ],
  },
  'unequal-translation': {
    about:
      'The translation has another number of paragraphs, notes or pictures than the text it was made from: something was left out or added, or the text has grown since.',
    wording: (data) => [
      `This translation has ${counted(data.differences, 'here')}; ${data.source}, from which it was made, has ${counted(data.differences, 'there')}.`,
      'Compare both texts. Paragraphs should begin and end at the same places, since a link to paragraph 12 leads to the twelfth in each language.',
    ],
  },
  'unknown-language/unused': {
    about:
      'A text of journal.yaml or people.yaml is given in a language that the journal does not use, or under a misspelt code: nobody will read it.',
    wording: ({ field, code, known }) => [
      `${field} is also given in "${code}", and the journal's languages are: ${known.join(', ')}.`,
      'Correct the code, remove the text, or add the language under languages in journal.yaml.',
    ],
  },
  'unknown-language': {
    about:
      'journal.yaml lists the languages of the journal. Here stands another, or one that the program does not speak.',
    wording: ({ code, known }) => [
      `"${code}" is not a language here; these are: ${known.join(', ')}.`,
      `Use one of them, or leave the suffix out for the default language.`,
    ],
  },
};

const NOUNS: Readonly<Record<Counted, readonly [one: string, many: string]>> = {
  paragraphs: ['paragraph', 'paragraphs'],
  notes: ['note', 'notes'],
  pictures: ['picture', 'pictures'],
};

type Differences = EditionsFindings['unequal-translation']['differences'];

function counted(differences: Differences, where: 'here' | 'there'): string {
  return listOf(
    differences.map((difference) => {
      const count = difference[where];
      return `${count} ${NOUNS[difference.kind][count === 1 ? 0 : 1]}`;
    }),
    'en',
  );
}
