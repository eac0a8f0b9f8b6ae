import { defineRule } from '../../problem.ts';

const EXAMPLE = {
  field: 'section',
  written: 'reports',
  other: 'strategy',
  otherFile: 'content/issues/2/after-the-strike.md',
  otherLine: 5,
};

/** Two editions of a work say something different about the work. */
export const editionsDisagree = defineRule('editions-disagree', 'error', EXAMPLE);

/** A draft says something else about its work than the published edition, which is the one that counts. */
export const draftDisagrees = defineRule('editions-disagree/draft', 'warning', EXAMPLE);
