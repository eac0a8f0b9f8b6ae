import { defineRule } from '../../problem.ts';

/** A published text links, by path or id, to one that readers cannot see yet. */
export const linkToDraft = defineRule('link-to-draft', 'error', {
  href: '../3/after-the-strike.md',
  draft: 'after-the-strike',
});

/** The same by an address that a text brought with it from elsewhere: the link is left out. */
export const inheritedLinkToDraft = defineRule('link-to-draft', 'warning', {
  href: '../3/after-the-strike.md',
  draft: 'after-the-strike',
});
