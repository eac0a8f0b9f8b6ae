import { defineRule } from '../../problem.ts';

/** Without issue.md, an issue has no title, no date and no place in the order of issues. */
export const missingIssue = defineRule('missing-issue', 'error', { issue: '3' });
