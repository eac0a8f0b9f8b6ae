import { defineRule } from '../../problem.ts';

/** Who goes through a page by its headings takes a missing level for a missing part (WCAG 2.2, 1.3.1; technique G141). */
export const skippedHeading = defineRule('skipped-heading', 'warning', {
  written: '####',
  before: '##',
  better: '###',
});
