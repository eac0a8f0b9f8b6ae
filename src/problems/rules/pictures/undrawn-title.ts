import { defineRule } from '../../problem.ts';

/** Titles with letters that the typeface of share pictures lacks, so the pictures cannot show them. */
export const undrawnTitle = defineRule('undrawn-title', 'warning', {
  titles: [{ title: 'Свобода', path: 'issues/2/freedom.md' }],
  letters: ['С', 'в', 'о'],
});
