import { defineRule } from '../../problem.ts';

/** The default edition has no suffix. If it could have one, two files could claim to be the same edition. */
export const defaultLanguageSuffix = defineRule('default-language-suffix', 'error', {
  code: 'en',
  name: 'after-the-strike.md',
  isTaken: false,
});
