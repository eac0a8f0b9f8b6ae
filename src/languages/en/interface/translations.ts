import type { PassagePlace, StaleWords, TranslationsWords } from '../../words/interface/translation-words.ts';

/** The page of translations, in English. */
export const translations: TranslationsWords = {
  explanation:
    'Every text of the journal and the languages it can be read in. The gaps are waiting for a translator.',
  text: 'Text',
  state: { original: 'Original', translated: 'Translated', stale: 'Out of date', missing: 'Missing' },
  changes: (count) => (count === 1 ? '1 change' : `${count} changes`),
  pages: 'Pages of the journal',
  total: 'Total',
  outOf: (count, all) => `${count} of ${all}`,
  outOfDate: (count) => `${count} out of date`,
  wanted: 'Most wanted',
  all: 'All texts',
  moreWanted: (count) => `${count} more in the table below.`,
  into: (language) => `into ${language}`,
  reasons: {
    answers: 'Answers a text that has been translated:',
    newestIssue: 'In the newest issue',
    stale: (count) =>
      count === undefined
        ? 'The original has changed since it was translated'
        : `The original has changed in ${count === 1 ? '1 place' : `${count} places`} since it was translated`,
    missing: 'Not translated yet',
  },
};

/** The notice on a translation that is older than its original, in English. */
export const stale: StaleWords = {
  heading: 'The original has changed',
  explanation: (language) => `This translation follows an earlier version of the text in ${language}.`,
  places: 'Changed since:',
  place: placeInWords,
  more: (count) => `and ${count} more`,
  readOriginal: (language) => `Read the present text in ${language}.`,
};

function placeInWords(place: PassagePlace | undefined, isGone: boolean): string {
  switch (place?.kind) {
    case 'title':
      return 'the title';
    case 'subtitle':
      return 'the subtitle';
    case 'summary':
      return 'the summary';
    case 'imageAlt':
      return 'the description of the picture';
    case 'callText':
      return 'the call';
    case 'paragraph':
      return `${isGone ? 'after ' : ''}paragraph ${place.number}`;
    case 'note':
      return `${isGone ? 'after ' : ''}note ${place.number}`;
    default:
      return place === undefined || place.after === 0 ? 'the beginning' : `after paragraph ${place.after}`;
  }
}
