import { defineRule } from '../../problem.ts';

/** A misspelt field would silently do nothing. */
export const unknownField = defineRule('unknown-field', 'error', {
  field: 'autors',
  suggestion: 'authors',
  known: [],
});
