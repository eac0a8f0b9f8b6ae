import { defineRule } from '../../problem.ts';

/** A link to something that the archive does not have. The link is removed and its words stay. */
export const brokenLink = defineRule('broken-link', 'warning', {
  href: '../1/after-the-strike.md',
  suggestion: undefined,
});

/** A link with a scheme that is never published, such as `javascript:`. The link is removed and its words stay. */
export const forbiddenLink = defineRule('broken-link/forbidden', 'warning', { scheme: 'javascript' });

/** A link with an address that no browser can open, such as `https://[`. The link is removed and its words stay. */
export const malformedLink = defineRule('broken-link/malformed', 'warning', {
  href: 'https://example.org:99999/',
});
