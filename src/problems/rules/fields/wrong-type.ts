import { defineRule } from '../../problem.ts';

/** A value of the wrong type: a text instead of a list, or the reverse. */
export const wrongType = defineRule('wrong-type', 'error', {
  field: 'authors',
  expected: 'names',
  example: '[Name One, Name Two]',
  found: 'text',
});
