import { defineRule } from '../../problem.ts';

/** A note is never mentioned, or is defined a second time: the page does not show it. */
export const unusedFootnote = defineRule('unused-footnote', 'warning', { label: '2', repeated: false });
