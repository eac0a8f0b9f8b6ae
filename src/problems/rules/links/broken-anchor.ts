import { defineRule } from '../../problem.ts';

/** A link to a place inside a text, which the text does not have. */
export const brokenAnchor = defineRule('broken-anchor', 'error', {
  href: 'after-the-strike.md#lessons',
  suggestion: undefined,
});

/** The same in an address that came with a text from another site. The link leads to the top of the page instead. */
export const inheritedBrokenAnchor = defineRule('broken-anchor', 'warning', {
  href: 'after-the-strike.md#lessons',
  suggestion: undefined,
});
