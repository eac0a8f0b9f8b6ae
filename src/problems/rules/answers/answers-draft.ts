import { defineRule } from '../../problem.ts';

/** A published text that answers one the reader cannot see yet. */
export const answersDraft = defineRule('answers-draft', 'error', {
  id: 'what-we-learned',
  draft: 'after-the-strike',
});
