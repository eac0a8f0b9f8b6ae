import { defineRule } from '../../problem.ts';

/**
 * To a reader who navigates by headings, a skipped level looks like a missing part (WCAG 2.2, 1.3.1; technique G141).
 */
export const skippedHeading = defineRule('skipped-heading', 'warning', {
  written: '####',
  before: '##',
  better: '###',
});
