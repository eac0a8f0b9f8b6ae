import { defineRule } from '../../problem.ts';

/** A published text answers a draft, which readers cannot see. */
export const answersDraft = defineRule('answers-draft', 'error', {
  id: 'what-we-learned',
  draft: 'after-the-strike',
});
