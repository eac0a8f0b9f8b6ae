import { languageName } from '../../cldr/language-names.ts';
import { listOf } from '../../cldr/lists.ts';
import {
  type Counted,
  type Disagreement,
  type EditionsFindings,
  lineOf,
  type Reunion,
} from '../../words/rules/editions.ts';
import type { RuleWords } from '../../words/rules/rule-words.ts';

/** The rules about editions, in English. */
export const editions: RuleWords<EditionsFindings> = {
  'editions-disagree': {
    about:
      'The authors, the section, the topics and other fields hold for all editions of a text. Any of its files may say them, and one that does not say them inherits them, but two must not say different things.',
    wording: (data) => [
      `This file says "${lineOf(data, data.written)}", but ${data.otherFile}:${data.otherLine} says "${lineOf(data, data.other)}".`,
      `Both are editions of the same text, for which this holds: correct one of the two, or remove ${here(data)} (the value is inherited).`,
    ],
  },
  'editions-disagree/draft': {
    about:
      'A draft says something else about the text than the edition that is published. It does not count until the draft is published, but then it would be an error.',
    wording: (data) => [
      `This draft says "${lineOf(data, data.written)}", but ${data.otherFile}:${data.otherLine} says "${lineOf(data, data.other)}".`,
      `Both are editions of the same text, for which this holds: correct one of the two, or remove ${here(data)} (the value is inherited).`,
    ],
  },
  'empty-translators': {
    about:
      'The list of translators is empty, as npm run translate writes it, so readers do not learn who translated the text.',
    wording: () => [
      'The list "translators" is empty.',
      'Write who translated the text: translators: [Name One, Name Two]. If nobody is to be named, delete the line.',
    ],
  },
  'missing-original': {
    about:
      'The editions of a text have the same name, in the same folder. If one of them is renamed or moved alone, the text becomes two: each has its own address, its own answers, and no link to the other language.',
    wording: ({ from, cure }) => [
      from === undefined
        ? 'This text is a translation, but the text that it was made from is not beside it.'
        : `This text is translated from ${languageName(from, 'en')}, but there is no edition in that language beside it.`,
      reunionInWords(cure),
    ],
  },
  'missing-original/draft': {
    about:
      'The draft of a translation has lost its original, which was renamed or moved. Nothing false is published while it is a draft; once it is published, it would be an error.',
    wording: ({ from, cure }) => [
      from === undefined
        ? 'This draft is a translation, but the text that it was made from is not beside it.'
        : `This draft is translated from ${languageName(from, 'en')}, but there is no edition in that language beside it.`,
      reunionInWords(cure),
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
  untranslated: {
    about:
      'A translation says word for word what its original says. Readers who chose their language would get a text in another one. Short texts, names, quotations and verse may be the same in both.',
    wording: ({ own, language, source }) => [
      `This file is published as a text in ${languageName(own, 'en')}, but it says word for word what ${source} says in ${languageName(language, 'en')}.`,
      'Translate it. Until then, write into the front matter: draft: true. If all of it is quoted on purpose, mark it as a quotation: begin its lines with ">".',
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
      'journal.yaml lists the languages of the journal, by codes such as fr, pt-BR or ht. This one is not among them, or is written in another way, or is no language.',
    wording: ({ code, known, spelling, name, unlisted }) => {
      const found = `The language "${code}" cannot be used here. These can: ${known.join(', ')}.`;
      if (name !== undefined)
        return [`The language "${code}" is written "${spelling}".`, `Rename the file to "${name}".`];
      if (spelling !== undefined)
        return [`The language "${code}" is written "${spelling}".`, `Write "${spelling}".`];
      if (unlisted)
        return [
          found,
          `Use one of them, or add ${code} to languages in journal.yaml. A file in the default language has no suffix.`,
        ];
      return [found, 'Use one of them. A file in the default language has no suffix.'];
    },
  },
  'unknown-language/words': {
    about:
      'The journal publishes in a language that the program has no words for. That is possible: its texts are marked with their language and its direction, dates and order follow that language, and the words around the texts are in another one.',
    wording: ({ code, words }) => [
      `The program has no words in ${languageName(code, 'en')}: the pages in this language have theirs in ${languageName(words, 'en')}.`,
      'You need not do anything. A language is a folder of words, which somebody who reads it can add to the program.',
    ],
  },
};

/** What to remove: the line, or a part of a line that may say other things as well. */
function here({ inside, written }: Disagreement): string {
  return inside === undefined ? 'the line here' : `"${inside}: ${written}" here`;
}

function reunionInWords(cure: Reunion): string {
  switch (cure.kind) {
    case 'rename':
      return cure.line === undefined
        ? `It is most likely a translation of ${cure.partner}. If so, rename it to "${cure.to}".`
        : `It is most likely a translation of ${cure.partner}. If so, rename it to "${cure.to}" and write in it: ${cure.line}`;
    case 'replaced':
      return `It is most likely an earlier translation of ${cure.partner}, which has ${cure.by} now. If so, delete this file.`;
    case 'alone':
      return `Add the original as "${cure.wanted}". If the journal does not publish it, remove ${cure.fields.join(', ')}.`;
  }
}

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
