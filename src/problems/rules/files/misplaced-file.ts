import { defineRule } from '../../problem.ts';

/** A text where the program looks for none is published nowhere: its author should know. */
export const misplacedFile = defineRule('misplaced-file', 'warning', { better: undefined });

/** A text in another format than Markdown, most likely one that was meant to be published. */
export const manuscriptFile = defineRule('misplaced-file/manuscript', 'warning', {});

/** A picture or a document beside the texts that none of them uses. */
export const unusedFile = defineRule('misplaced-file/unused', 'warning', {});

/** A file of a kind that could run a program in a reader's browser, or that the program does not know. */
export const unpublishableFile = defineRule('misplaced-file/unpublishable', 'warning', {});

/** A file that some program left behind. */
export const litterFile = defineRule('misplaced-file/litter', 'warning', {});
