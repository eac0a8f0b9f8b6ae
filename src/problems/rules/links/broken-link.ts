import { defineRule } from '../../problem.ts';

/** A link by a path or an id of this archive leads nowhere. */
export const brokenLink = defineRule('broken-link', 'error', {
  href: '../1/after-the-strike.md',
  suggestion: undefined,
});

/** A link that a text brought with it from elsewhere leads nowhere: it is left out. */
export const inheritedBrokenLink = defineRule('broken-link', 'warning', {
  href: '../1/after-the-strike.md',
  suggestion: undefined,
});

/** A link of a kind that is never published, such as `javascript:`: it is left out. */
export const forbiddenLink = defineRule('broken-link/forbidden', 'warning', { scheme: 'javascript' });
