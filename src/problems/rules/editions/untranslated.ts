import { defineRule } from '../../problem.ts';

/** A translation says word for word what its original says, so readers get a text in another language than promised. */
export const untranslated = defineRule('untranslated', 'error', {
  own: 'es',
  language: 'en',
  source: 'content/issues/2/after-the-strike.md',
});
