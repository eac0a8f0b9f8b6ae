import { defineRule } from '../../problem.ts';

/** A text in a place where the program does not look for texts, so it is not published. */
export const misplacedFile = defineRule('misplaced-file', 'warning', { better: undefined });

/** A text in a format other than Markdown, probably meant to be published. */
export const manuscriptFile = defineRule('misplaced-file/manuscript', 'warning', {
  better: 'after-the-strike.md',
  isText: false,
});

/** A picture or document beside the texts that no text uses. */
export const unusedFile = defineRule('misplaced-file/unused', 'warning', {});

/** A file of a kind that could run a program in a reader's browser, or that the program does not know. */
export const unpublishableFile = defineRule('misplaced-file/unpublishable', 'warning', {
  executed: undefined,
});

/** A file that a program left behind. */
export const litterFile = defineRule('misplaced-file/litter', 'warning', {});
