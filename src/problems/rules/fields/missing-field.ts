import { defineRule } from '../../problem.ts';

/** A required field, such as the title, is missing. */
export const missingField = defineRule('missing-field', 'error', {
  field: 'title',
  example: 'Building the Left',
});
