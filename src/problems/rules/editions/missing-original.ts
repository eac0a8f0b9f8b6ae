import { defineRule } from '../../problem.ts';

/** A translation whose original is not beside it, usually because only one of the two files was renamed. */
export const missingOriginal = defineRule('missing-original', 'error', {
  from: 'en',
  cure: {
    kind: 'rename',
    partner: 'content/issues/2/after-the-long-strike.md',
    to: 'after-the-long-strike.es.md',
    line: undefined,
  },
});
