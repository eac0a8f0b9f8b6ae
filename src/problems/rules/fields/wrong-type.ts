import type { Localized } from '../../../languages/index.ts';
import { defineRule } from '../../problem.ts';

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
    about: {
      en: 'The field is right, but its value has another form: a text where a list is needed, or the other way round.',
      es: 'El campo es correcto, pero su valor tiene otra forma: un texto donde va una lista, o al revés.',
    },
    example: {
      field: 'authors',
      expected: { en: 'a list of names', es: 'una lista de nombres' },
      example: '[Name One, Name Two]',
      found: 'text',
    },
  },
);
