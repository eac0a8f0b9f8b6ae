import { defineRule } from '../../problem.ts';

/** A text contains HTML that is not on the allow-list. */
export const droppedHtml = defineRule('dropped-html', 'warning', {
  tag: '<iframe>',
  gone: 'tag and content',
});
