import { defineRule } from '../../problem.ts';

/** Two versions of the same lines, with the marks of git between them, would both be published. */
export const mergeConflict = defineRule('merge-conflict', 'error', {
  begin: 12,
  base: undefined,
  middle: 14,
  end: 16,
});

/** A mark of git that was forgotten when the conflict was solved. */
export const leftConflictMark = defineRule('merge-conflict/mark', 'error', { mark: '>>>>>>>' });
