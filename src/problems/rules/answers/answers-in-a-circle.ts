import { defineRule } from '../../problem.ts';

/** Works of the same date could answer each other in a circle, which no debate can begin. */
export const answersInACircle = defineRule('answers-in-a-circle', 'error', {
  circle: ['after-the-strike', 'what-we-learned', 'after-the-strike'],
});
