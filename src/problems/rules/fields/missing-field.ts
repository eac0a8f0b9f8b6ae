import { defineRule } from '../../problem.ts';

/** Something cannot be published without this field, such as a title. */
export const missingField = defineRule<{ field: string; example: string }>('missing-field', 'error', {
  en: ({ field, example }) => [
    `The field "${field}" is missing or empty.`,
    `Add a line such as: ${field}: ${example}`,
  ],
  es: ({ field, example }) => [
    `Falta el campo "${field}" o está vacío.`,
    `Añadir una línea como esta: ${field}: ${example}`,
  ],
  about: {
    en: 'A field that cannot be left out is not there, or a field was written and left empty.',
    es: 'Falta un campo obligatorio, o hay uno escrito que quedó vacío.',
  },
  example: { field: 'title', example: 'Building the Left' },
});
