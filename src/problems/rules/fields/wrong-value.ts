import type { Localized } from '../../../languages/index.ts';
import { defineRule } from '../../problem.ts';

/** A value of the right shape that cannot be what its field needs. */
export const wrongValue = defineRule<{ field: string; value: string; expected: Localized; example: string }>(
  'wrong-value',
  'error',
  {
    en: ({ field, value, expected, example }) => [
      `"${field}" takes ${expected.en}, and "${value}" is not one.`,
      `Write it like this: ${field}: ${example}`,
    ],
    es: ({ field, value, expected, example }) => [
      `"${field}" espera ${expected.es}, y "${value}" no lo es.`,
      `Escribirlo así: ${field}: ${example}`,
    ],
    about: {
      en: 'The form is right, but the field has no use for this value.',
      es: 'La forma es correcta, pero ese valor no le sirve al campo.',
    },
    example: {
      field: 'draft',
      value: 'yes',
      expected: { en: 'true or false', es: 'true o false' },
      example: 'true',
    },
  },
);
