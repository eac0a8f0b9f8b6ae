import { defineRule } from '../../problem.ts';

/** A text shows a picture that does not exist. Its description and its caption stay in the page. */
export const missingPicture = defineRule('missing-picture', 'warning', {
  src: 'media/march.jpg',
  suggestion: undefined,
});
