import type { StatusWords } from '../../words/commands/status-words.ts';

/** What `status` says, in English. */
export const status: StatusWords = {
  incomplete: (errors) =>
    `Texts are missing from this list because of ${errors === 1 ? '1 error' : `${errors} errors`} in the content. For details: npm run check`,
  state: {
    original: 'original',
    translated: 'translated',
    stale: 'out of date',
    begun: 'begun (draft)',
    missing: 'missing',
  },
  issue: (number, date) => `Issue ${number}, ${date}`,
  pages: 'Pages',
  changed: (passages, since) =>
    [
      passages === undefined
        ? 'the original has changed'
        : passages === 1
          ? '1 change'
          : `${passages} changes`,
      ...(since === undefined ? [] : [`since ${since}`]),
    ].join(' '),
  notRecorded: 'no fingerprint of the original',
  by: (names) => `by ${names}`,
  wanted: 'Most wanted',
  into: (language) => `into ${language}`,
  reasons: {
    answers: (title) => `answers “${title}”, which has been translated`,
    newestIssue: 'in the newest issue',
    stale: 'out of date',
  },
  nothingWanted: 'Nothing: every text is translated and up to date.',
  unanswered: 'Not answered yet',
  everyAnswered: 'Nothing: every article has an answer.',
  more: (count) => `… and ${count} more. For all of them: --format json`,
  total: 'All issues',
  unknown: (count) =>
    `${count === 1 ? '1 translation does' : `${count} translations do`} not say which text ${count === 1 ? 'it was' : 'they were'} made from, so nobody can tell whether ${count === 1 ? 'it is' : 'they are'} out of date. To record it for all: npm run translate -- --all --done`,
};
