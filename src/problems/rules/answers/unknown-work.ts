import { defineRule } from '../../problem.ts';

/**
 * A field names a work that the archive does not have: by its id, or by an address of the journal's own site at which
 * there is nothing or a page that is no text, such as that of a debate.
 */
export const unknownWork = defineRule('unknown-work', 'error', {
  field: 'responds-to',
  id: 'we-believe-we-can-win',
  suggestion: undefined,
});
