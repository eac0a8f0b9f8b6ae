import { defineRule } from '../../problem.ts';

/** A text holds HTML that is not on the list of what is harmless and of use to readers. */
export const droppedHtml = defineRule('dropped-html', 'warning', {
  tag: '<iframe>',
  gone: 'tag and content',
});
