import { defineRule } from '../../problem.ts';

/** A text mentions a note that it does not have. */
export const undefinedFootnote = defineRule('undefined-footnote', 'error', { label: '1' });
