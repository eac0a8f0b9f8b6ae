import { defineRule } from '../../problem.ts';

/** An id names one work in the whole archive: links and answers rely on it. */
export const duplicateId = defineRule('duplicate-id', 'error', {
  id: 'editorial',
  other: 'content/issues/1/editorial.md',
});
