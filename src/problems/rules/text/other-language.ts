import { defineRule } from '../../problem.ts';

/** A paragraph that was left in the language of the original. */
export const otherLanguage = defineRule('other-language', 'warning', { own: 'es', language: 'en', more: 0 });

/** A field, such as the summary, that was left in the language of the original. */
export const fieldInOtherLanguage = defineRule('other-language/field', 'warning', {
  field: 'summary',
  own: 'es',
  language: 'en',
});

/** A whole text in another language than its file name says. */
export const wholeInOtherLanguage = defineRule('other-language/whole', 'warning', {
  own: 'en',
  language: 'es',
  name: 'after-the-strike.es.md',
});
