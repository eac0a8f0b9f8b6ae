import { defineRule } from '../../problem.ts';

/** A text refers to a note that it does not define. */
export const undefinedFootnote = defineRule('undefined-footnote', 'warning', { label: '1' });
