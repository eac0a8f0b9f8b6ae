import { defineRule } from '../../problem.ts';

/** A link to a place inside a text, which the text does not have. The link leads to the text's page instead. */
export const brokenAnchor = defineRule('broken-anchor', 'warning', {
  href: 'after-the-strike.md#lessons',
  suggestion: undefined,
});
