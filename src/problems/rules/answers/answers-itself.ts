import { defineRule } from '../../problem.ts';

/** A text cannot be an answer to itself. */
export const answersItself = defineRule('answers-itself', 'error', { id: 'what-we-learned' });
