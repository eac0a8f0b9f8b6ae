import { defineRule } from '../../problem.ts';

/**
 * A line that YAML cannot read, or reads as something else than was meant. Reported while the file is read; the rest of
 * the file is checked as if the line were written right.
 */
export const invalidYaml = defineRule('invalid-yaml', 'error', {
  slip: 'colon',
  better: 'title: "Uno: dos"',
  lines: 1,
});
