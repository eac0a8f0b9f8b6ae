import { defineRule } from '../../problem.ts';

/** The path says the issue and the language; front matter may repeat them but not contradict them. */
export const pathMismatch = defineRule('path-mismatch', 'error', { field: 'issue', written: '1', path: '2' });
