import { defineRule } from '../../problem.ts';

/** A paragraph that was left in the language of the original. */
export const otherLanguage = defineRule('other-language', 'warning', { own: 'es', language: 'en', more: 0 });
