import { defineRule } from '../../problem.ts';

/** An attachment that the content folder does not have would be a dead link. */
export const missingFile = defineRule('missing-file', 'error', {
  field: 'attachments',
  path: 'media/framework.pdf',
  suggestion: undefined,
});
