import { defineRule } from '../../problem.ts';

/** A link by path or id to something that the archive does not have. */
export const brokenLink = defineRule('broken-link', 'error', {
  href: '../1/after-the-strike.md',
  suggestion: undefined,
});

/** The same by an address that came with a text from another site. The link is removed and its words stay. */
export const inheritedBrokenLink = defineRule('broken-link', 'warning', {
  href: '../1/after-the-strike.md',
  suggestion: undefined,
});

/** A link with a scheme that is never published, such as `javascript:`. The link is removed and its words stay. */
export const forbiddenLink = defineRule('broken-link/forbidden', 'warning', { scheme: 'javascript' });
