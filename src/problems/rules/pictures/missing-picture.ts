import { defineRule } from '../../problem.ts';

/** A text shows a picture that is not there. Its alternative text stays in the page. */
export const missingPicture = defineRule('missing-picture', 'error', {
  src: 'media/march.jpg',
  suggestion: undefined,
});

/** The same in raw HTML, which a text brought with it from elsewhere. */
export const inheritedMissingPicture = defineRule('missing-picture', 'warning', {
  src: 'media/march.jpg',
  suggestion: undefined,
});
