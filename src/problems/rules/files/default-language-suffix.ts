import { defineRule } from '../../problem.ts';

/** One text, one name: with two possible names for the default edition, two files could claim to be it. */
export const defaultLanguageSuffix = defineRule('default-language-suffix', 'error', {
  code: 'en',
  name: 'after-the-strike.md',
});
