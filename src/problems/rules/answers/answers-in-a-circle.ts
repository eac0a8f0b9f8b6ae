import { defineRule } from '../../problem.ts';

/** Works of the same date answer each other in a circle, so none of them can open the debate. */
export const answersInACircle = defineRule('answers-in-a-circle', 'error', {
  circle: ['after-the-strike', 'what-we-learned', 'after-the-strike'],
});
