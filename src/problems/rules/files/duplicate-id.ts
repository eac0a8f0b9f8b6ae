import { defineRule } from '../../problem.ts';

/** An id must be unique in the whole archive, because links and answers refer to works by id. */
export const duplicateId = defineRule('duplicate-id', 'error', {
  id: 'editorial',
  other: 'content/issues/1/editorial.md',
});
