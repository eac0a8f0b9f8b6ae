import { listOf } from '../../cldr/lists.ts';
import type { Interface } from '../../words/interface/interface.ts';

type TextWords = Pick<Interface, 'work' | 'text' | 'issues' | 'debates' | 'people' | 'articles'>;

/** The texts of the journal, and lists of them, in English. `own` is the language of the page's texts. */
export const textsIn = (own: string): TextWords => ({
  work: {
    nowReading: 'Now reading',
    translatedBy: 'Translated by',
    others: (count) => `${count} others`,
    translatedFrom: (language) => `Translated from ${language}`,
    alsoIn: 'Also available in:',
    facts: 'About this text',
    topics: 'Topics',
    translation: 'Translation',
    license: 'License',
    address: 'Permanent address',
    doi: 'DOI',
    credit: 'Picture:',
    attachments: 'Attachments',
    respondsTo: 'Responds to',
    answeredBy: 'Answered by',
    answers: (count) => (count === 1 ? '1 answer' : `${count} answers`),
    paragraph: (number) => `paragraph ${number}`,
    elsewhere: (host) => `a text at ${host}`,
    followDebate: 'Follow the debate',
    texts: (count) => (count === 1 ? '1 text' : `${count} texts`),
    previous: 'Previous in this issue',
    next: 'Next in this issue',
    neighbours: 'Before and after this article',
    revised: () => 'Revised',
    links: 'Links',
  },
  text: {
    table: (number) => `Table ${number}`,
    code: (language) => (language === undefined ? 'Code' : `Code in ${language}`),
    notes: 'Notes',
    note: (number) => `Note ${number}`,
    backToText: (note, mention) =>
      mention === 1
        ? `Back from note ${note} to the text`
        : `Back from note ${note} to the text, place ${mention}`,
  },
  issues: {
    facts: 'About this issue',
    editedBy: 'Edited by',
    introductionHeading: 'Introduction',
    introduction: 'The introduction',
    articles: (count, inThisLanguage) => {
      const all = count === 1 ? '1 article' : `${count} articles`;
      if (inThisLanguage === count) return all;
      return `${all}, ${inThisLanguage === 0 ? 'none' : inThisLanguage} in ${own}`;
    },
    count: (count) => (count === 1 ? '1 issue' : `${count} issues`),
    previous: 'Earlier issue',
    next: 'Later issue',
    neighbours: 'Before and after this issue',
  },
  debates: {
    debate: 'Debate',
    explanation:
      'Each debate begins with one text and holds all that answers it, directly or not, across issues.',
    elsewhereInDebate: 'in full elsewhere in this debate',
    summary: ({ texts, people, issues, first, latest }) => {
      const all = texts === 1 ? '1 text' : `${texts} texts`;
      const by = people === 0 ? '' : people === 1 ? ' by one person' : ` by ${people} people`;
      const across = issues === 1 ? 'one issue' : `${issues} issues`;
      const at = first.iso.length === 10 ? 'on' : 'in';
      const when = first.iso === latest.iso ? `${at} ${first.text}` : `from ${first.text} to ${latest.text}`;
      return `${all}${by} in ${across}, ${when}`;
    },
    texts: (count, inThisLanguage) => {
      const all = count === 1 ? '1 text' : `${count} texts`;
      if (inThisLanguage === count) return all;
      return `${all}, ${inThisLanguage === 0 ? 'none' : inThisLanguage} in ${own}`;
    },
    writtenIn: (languages) =>
      `written ${listOf(
        languages.map((language) => `in ${language}`),
        'en',
      )}`,
    beganWith: 'It began with',
    answeredBy: () => 'Answered by',
    elsewhere: 'elsewhere on the web',
    map: 'In order of time',
    list: 'Who answers whom',
    showMap: 'Map of the debate',
    skipMap: 'Skip the map',
    andOthers: (name, count) => `${name} and ${count} others`,
    feed: 'Feed of this debate',
  },
  people: { authored: 'Texts', translated: 'Translations', edited: 'Issues edited' },
  articles: {
    topic: 'Topic',
    letters: 'From A to Z',
    people: 'People',
    topics: 'Topics',
  },
});
