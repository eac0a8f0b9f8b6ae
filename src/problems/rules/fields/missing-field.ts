import { defineRule } from '../../problem.ts';

/** Something cannot be published without this field, such as a title. */
export const missingField = defineRule('missing-field', 'error', {
  field: 'title',
  example: 'Building the Left',
});
