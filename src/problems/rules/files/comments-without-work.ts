import { defineRule } from '../../problem.ts';

/** Comments on an article that does not exist would be lost. */
export const commentsWithoutWork = defineRule('comments-without-work', 'error', { id: 'after-the-strike' });
