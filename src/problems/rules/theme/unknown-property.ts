import { defineRule } from '../../problem.ts';

/** A property that no part of the pages has. If it were accepted, a misspelt one would silently have no effect. */
export const unknownProperty = defineRule('unknown-property', 'error', {
  property: '--acent',
  suggestion: '--accent',
  known: [],
});
