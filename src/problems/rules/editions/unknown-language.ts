import { defineRule } from '../../problem.ts';

/** A text in journal.yaml or people.yaml is in a language that the journal does not use, so it is never shown. */
export const unusedLanguage = defineRule('unknown-language/unused', 'warning', {
  field: 'title',
  code: 'fr',
  known: ['en', 'es'],
});

/** A language that the journal does not list, a misspelt one, or what is no language. */
export const unknownLanguage = defineRule('unknown-language', 'error', { code: 'fr', known: ['en', 'es'] });

/** A language that the program has no words for, so that the words around its texts are in another one. */
export const withoutWords = defineRule('unknown-language/words', 'warning', { code: 'ht', words: 'en' });
