import { defineRule } from '../../problem.ts';

/** Sections are declared in journal.yaml, where they have a name in each language. */
export const unknownSection = defineRule('unknown-section', 'error', {
  section: 'report',
  suggestion: undefined,
  known: ['reports', 'strategy'],
});
