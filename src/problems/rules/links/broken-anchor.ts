import { defineRule } from '../../problem.ts';

/** A link leads to a place inside a text that has no such place. */
export const brokenAnchor = defineRule('broken-anchor', 'error', {
  href: 'after-the-strike.md#lessons',
  suggestion: undefined,
});

/** The same in an address that a text brought with it from elsewhere: the link leads to the top of the page instead. */
export const inheritedBrokenAnchor = defineRule('broken-anchor', 'warning', {
  href: 'after-the-strike.md#lessons',
  suggestion: undefined,
});
