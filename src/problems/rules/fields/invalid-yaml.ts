import { defineRule } from '../../problem.ts';

/** YAML that cannot be read. Reported while the file is read; the file is left out of the archive. */
export const invalidYaml = defineRule('invalid-yaml', 'error', {
  code: 'BLOCK_AS_IMPLICIT_KEY',
  message: '',
});
