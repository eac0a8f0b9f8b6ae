import { defineRule } from '../../problem.ts';

/** Two pages have the same address, so one would overwrite the other. */
export const duplicateAddress = defineRule('duplicate-address', 'error', {
  address: '/issues/2/after-the-strike/',
  other: 'content/issues/2/after-the-strike.md',
});

/** A picture or an attachment that would overwrite a file of the site, or another one. */
export const duplicateFileAddress = defineRule('duplicate-address/file', 'error', {
  address: '/issues/2/bag.zip',
  other: undefined,
});

/** A line of `redirects` in journal.yaml whose old address is not free. */
export const duplicateRedirect = defineRule('duplicate-address/redirects', 'error', {
  address: '/people/ana-rivas/',
  other: undefined,
});

/** A file of the theme that would overwrite a page or a file of the site. */
export const duplicateThemeAddress = defineRule('duplicate-address/theme', 'error', {
  address: '/feed.xml',
  other: undefined,
});
