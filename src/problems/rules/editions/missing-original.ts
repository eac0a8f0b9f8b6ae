import { defineRule } from '../../problem.ts';

const EXAMPLE = {
  from: 'en',
  cure: {
    kind: 'rename',
    partner: 'content/issues/2/after-the-long-strike.md',
    to: 'after-the-long-strike.es.md',
    line: undefined,
  },
} as const;

/** A translation whose original is not beside it, usually because only one of the two files was renamed. */
export const missingOriginal = defineRule('missing-original', 'error', EXAMPLE);

/** The same for a draft, of which nothing is published yet. */
export const draftWithoutOriginal = defineRule('missing-original/draft', 'warning', EXAMPLE);
