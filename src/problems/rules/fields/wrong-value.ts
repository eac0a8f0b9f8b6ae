import { defineRule } from '../../problem.ts';

/** A value of the right type that the field does not take. */
export const wrongValue = defineRule('wrong-value', 'error', {
  field: 'draft',
  value: 'yes',
  expected: 'flag',
  example: 'true',
});
