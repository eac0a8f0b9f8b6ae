import { defineRule } from '../../problem.ts';

/** A translation lacks something of its source, or has something more: most likely a slip, or the source has grown. */
export const unequalTranslation = defineRule('unequal-translation', 'warning', {
  source: 'issues/2/after-the-strike.md',
  differences: [{ kind: 'paragraphs', here: 11, there: 12 }],
});
