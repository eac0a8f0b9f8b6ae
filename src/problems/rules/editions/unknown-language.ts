import { defineRule } from '../../problem.ts';

/** A text in a language that the journal does not use stands where nobody will read it. */
export const unusedLanguage = defineRule('unknown-language/unused', 'warning', {
  field: 'title',
  code: 'fr',
  known: ['en', 'es'],
});

/** A language that the journal does not list, or that the program cannot speak. */
export const unknownLanguage = defineRule('unknown-language', 'error', { code: 'fr', known: ['en', 'es'] });
