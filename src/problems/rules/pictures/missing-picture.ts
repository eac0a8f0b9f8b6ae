import { defineRule } from '../../problem.ts';

/** A text shows a picture that does not exist. Its alternative text stays in the page. */
export const missingPicture = defineRule('missing-picture', 'error', {
  src: 'media/march.jpg',
  suggestion: undefined,
});

/** The same in raw HTML, which usually came with a text from another site. */
export const inheritedMissingPicture = defineRule('missing-picture', 'warning', {
  src: 'media/march.jpg',
  suggestion: undefined,
});
