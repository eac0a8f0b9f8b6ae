import { defineRule } from '../../problem.ts';

/** A folder of articles without an issue would have no title, no date and no place in the order. */
export const missingIssue = defineRule('missing-issue', 'error', { issue: '3' });
