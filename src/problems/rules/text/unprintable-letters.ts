import { defineRule } from '../../problem.ts';

/** A file has letters that no typeface of the journal's PDFs has, so their numbers are printed. */
export const unprintableLetters = defineRule('unprintable-letters', 'warning', { letters: ['漢', '字'] });
