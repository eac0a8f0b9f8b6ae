import { defineRule } from '../../problem.ts';

/** A paragraph that was left in the language of the original. */
export const otherLanguage = defineRule('other-language', 'warning', { own: 'es', language: 'en', more: 0 });

/** A field, such as the summary, that was left in the language of the original. */
export const fieldInOtherLanguage = defineRule('other-language/field', 'warning', {
  field: 'summary',
  own: 'es',
  language: 'en',
});
