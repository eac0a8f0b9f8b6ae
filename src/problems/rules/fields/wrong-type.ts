import { defineRule } from '../../problem.ts';

/** A value of another shape than its field has. */
export const wrongType = defineRule('wrong-type', 'error', {
  field: 'authors',
  expected: 'names',
  example: '[Name One, Name Two]',
  found: 'text',
});
