import { defineRule } from '../../problem.ts';

/** A published text links to a draft, which readers cannot see. The link is removed and its words stay. */
export const linkToDraft = defineRule('link-to-draft', 'warning', {
  href: '../3/after-the-strike.md',
  draft: 'after-the-strike',
});
