import { defineRule } from '../../problem.ts';

/** A published text links, by path or id, to a draft, which readers cannot see. */
export const linkToDraft = defineRule('link-to-draft', 'error', {
  href: '../3/after-the-strike.md',
  draft: 'after-the-strike',
});

/** The same by an address that came with a text from another site. The link is removed and its words stay. */
export const inheritedLinkToDraft = defineRule('link-to-draft', 'warning', {
  href: '../3/after-the-strike.md',
  draft: 'after-the-strike',
});
