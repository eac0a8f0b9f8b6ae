import { defineRule } from '../../problem.ts';

/** A field that does not exist. If it were accepted, a misspelt field would silently have no effect. */
export const unknownField = defineRule('unknown-field', 'error', {
  field: 'autors',
  suggestion: 'authors',
  known: [],
});
