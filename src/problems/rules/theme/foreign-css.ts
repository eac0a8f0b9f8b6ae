import { defineRule } from '../../problem.ts';

/** Anything in theme.css but custom properties could load something from elsewhere, or break with the next version. */
export const foreignCss = defineRule('foreign-css', 'error', { kind: 'at-rule', found: '@import' });
