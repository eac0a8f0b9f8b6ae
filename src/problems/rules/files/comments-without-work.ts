import { defineRule } from '../../problem.ts';

/** Comments of an article that is not there would be lost. */
export const commentsWithoutWork = defineRule('comments-without-work', 'error', { id: 'after-the-strike' });
