import { defineRule } from '../../problem.ts';

/** The editors' order of an issue leaves out an article, which therefore comes last. */
export const notInContents = defineRule('not-in-contents', 'warning', { id: 'after-the-strike' });
