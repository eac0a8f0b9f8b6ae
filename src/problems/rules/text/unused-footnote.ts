import { defineRule } from '../../problem.ts';

/** A note is never referred to, or is defined a second time, so the page does not show it. */
export const unusedFootnote = defineRule('unused-footnote', 'warning', { label: '2', repeated: false });
