import type { Localized } from '../../languages/index.ts';
import { defineRule } from '../problem.ts';

/** What a value turned out to be. */
export type Found = 'text' | 'list' | 'mapping';

const FOUND: Readonly<Record<Found, Localized>> = {
  text: { en: 'a text', es: 'un texto' },
  list: { en: 'a list', es: 'una lista' },
  mapping: { en: 'a group of fields', es: 'un grupo de campos' },
};

/** A value of another shape than its field has. */
export const wrongType = defineRule<{ field: string; expected: Localized; example: string; found: Found }>(
  'wrong-type',
  'error',
  {
    en: ({ field, expected, example, found }) => [
      `"${field}" takes ${expected.en}, and this is ${FOUND[found].en}.`,
      `Write it like this: ${field}: ${example}`,
    ],
    es: ({ field, expected, example, found }) => [
      `"${field}" espera ${expected.es}, y esto es ${FOUND[found].es}.`,
      `Escribirlo así: ${field}: ${example}`,
    ],
  },
);
