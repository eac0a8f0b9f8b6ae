import { defineRule } from '../../problem.ts';

/** A text has letters that no typeface of the journal's PDFs has, so it has no PDF. */
export const unprintableLetters = defineRule('unprintable-letters', 'warning', { letters: ['漢', '字'] });
