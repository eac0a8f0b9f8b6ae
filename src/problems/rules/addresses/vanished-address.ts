import { defineRule } from '../../problem.ts';

/** A published address leads nowhere now, so links, citations and bookmarks are broken. */
export const vanishedAddress = defineRule('vanished-address', 'error', {
  address: '/issues/2/after-the-strike/',
  ref: 'v1.0',
  cure: {
    kind: 'redirect',
    file: 'content/issues/3/after-the-strike.md',
    line: 'redirect-from: [/issues/2/after-the-strike/]',
    isNew: true,
  },
});

/** A published address that leads to another text now, although the earlier one still exists. */
export const takenAddress = defineRule('vanished-address/taken', 'error', {
  address: '/issues/3/',
  ref: 'v1.0',
  before: 'Issue 3',
  now: '/issues/4/',
});

/** The published page of a person, a topic or a debate, which leads nowhere now. */
export const vanishedGathering = defineRule('vanished-address/gathered', 'warning', {
  address: '/people/ana-rivas/',
  ref: 'v1.0',
  cure: {
    file: 'content/journal.yaml',
    line: 'redirects: {/people/ana-rivas/: /people/ana-rivas-soto/}',
    isNew: true,
  },
});
