import { defineRule } from '../../problem.ts';

/**
 * A translation has more or fewer paragraphs, notes or pictures than its source: by mistake, or because the source has
 * grown.
 */
export const unequalTranslation = defineRule('unequal-translation', 'warning', {
  source: 'issues/2/after-the-strike.md',
  differences: [{ kind: 'paragraphs', here: 11, there: 12 }],
});
