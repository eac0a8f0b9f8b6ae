import { defineRule } from '../../problem.ts';

/** A field names a work that the archive does not have. */
export const unknownWork = defineRule('unknown-work', 'error', {
  field: 'responds-to',
  id: 'we-believe-we-can-win',
  suggestion: undefined,
});
