import { defineRule } from '../../problem.ts';

/** File and folder names become addresses, which must be easy to type and must not need percent-encoding. */
export const invalidName = defineRule('invalid-name', 'error', {
  name: 'After the Strike',
  suggestion: 'after-the-strike',
});
