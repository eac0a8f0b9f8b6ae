import { defineRule } from '../../problem.ts';

/**
 * `responds-to` names a paragraph that the answered text does not have. `count` is the number of paragraphs that it
 * has.
 */
export const unknownParagraph = defineRule('unknown-paragraph', 'warning', {
  id: 'after-the-strike',
  paragraph: 40,
  count: 12,
});
