import { defineRule } from '../../problem.ts';

/** A value of the right shape that cannot be what its field needs. */
export const wrongValue = defineRule('wrong-value', 'error', {
  field: 'draft',
  value: 'yes',
  expected: 'flag',
  example: 'true',
});
