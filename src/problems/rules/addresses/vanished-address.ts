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
