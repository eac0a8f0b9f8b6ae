import { defineRule } from '../problem.ts';

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
});
