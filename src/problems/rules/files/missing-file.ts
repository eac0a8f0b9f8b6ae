import { defineRule } from '../../problem.ts';

/** The front matter names a picture or attachment that the content folder does not have, which would be a dead link. */
export const missingFile = defineRule('missing-file', 'warning', {
  field: 'attachments',
  path: 'media/framework.pdf',
  suggestion: undefined,
});
