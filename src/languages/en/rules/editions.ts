import { listOf } from '../../cldr/lists.ts';
import type { Counted, EditionsFindings } from '../../words/rules/editions.ts';
import type { RuleWords } from '../../words/rules/rule-words.ts';

/** The rules about editions, in English. */
export const editions: RuleWords<EditionsFindings> = {
  'editions-disagree': {
    about:
      'A translation inherits the authors, the section, the topics and other fields from the original. It may repeat them, but not contradict them.',
    wording: ({ field, written, other, otherFile }) => [
      `This file says "${field}: ${written}", but ${otherFile} ${other === undefined ? 'does not' : `says "${field}: ${other}"`}.`,
      other === undefined
        ? `Both are editions of the same text: move the line to ${otherFile}, from which the other editions inherit it, or remove it.`
        : 'Both are editions of the same text: remove the line here (the value is inherited), or correct one of the two.',
    ],
  },
  'silent-change': {
    about:
      'A published text has been cited, translated and answered as it was. If its words change, revised tells readers when and how. Changes of formatting alone do not count.',
    wording: ({ ref, isRevised }) => [
      `This text has changed since ${ref}, but nothing tells its readers.`,
      isRevised
        ? 'Write in revised when it was changed this time, and how.'
        : 'Say in its front matter when it was changed, and how: revised: {date: 2024-05-01, note: Two names are corrected.}',
    ],
  },
  'unequal-translation': {
    about:
      'The translation does not have as many paragraphs, notes or pictures as the text that it was made from: something was left out or added, or that text has grown since.',
    wording: (data) => [
      `This translation has ${counted(data.differences, 'here')}, but ${data.source}, from which it was made, has ${counted(data.differences, 'there')}.`,
      'Compare the two texts. Paragraphs should begin and end at the same places, because a link to paragraph 12 leads to the twelfth paragraph in each language.',
    ],
  },
  'unknown-language/unused': {
    about:
      'A text in journal.yaml or people.yaml is given in a language that the journal does not use, or under a misspelt code, so nobody will read it.',
    wording: ({ field, code, known }) => [
      `${field} is also given in "${code}", but the journal's languages are: ${known.join(', ')}.`,
      'Correct the code, remove the text, or add the language to languages in journal.yaml.',
    ],
  },
  'unknown-language': {
    about:
      'journal.yaml lists the languages of the journal. This one is not among them, or the program does not know it.',
    wording: ({ code, known }) => [
      `The language "${code}" cannot be used here. These can: ${known.join(', ')}.`,
      'Use one of them. A file in the default language has no suffix.',
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
