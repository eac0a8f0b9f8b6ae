import { defineRule } from '../../problem.ts';

/** Two files whose names look the same: one has "ó" as a single character, the other as "o" and an accent. */
export const sameName = defineRule('duplicate-id/same-name', 'error', {
  name: 'canción.md',
});

/** An id must be unique in the whole archive, because links and answers refer to works by id. */
export const duplicateId = defineRule('duplicate-id', 'error', {
  id: 'editorial',
  other: 'content/issues/1/editorial.md',
  home: undefined,
});
