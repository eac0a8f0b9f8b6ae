import { defineRule } from '../../problem.ts';

/** An order given by the editors should be whole; an article left out of it goes to the end. */
export const notInContents = defineRule('not-in-contents', 'warning', { id: 'after-the-strike' });
