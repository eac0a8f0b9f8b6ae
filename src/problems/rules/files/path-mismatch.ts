import { defineRule } from '../../problem.ts';

/** The path determines the issue and the language. Front matter may repeat them but must not contradict them. */
export const pathMismatch = defineRule('path-mismatch', 'error', { field: 'issue', written: '1', path: '2' });
