import { defineRule } from '../problem.ts';

/** A text in a language that the journal does not use stands where nobody will read it. */
export const unusedLanguage = defineRule<{ field: string; code: string; known: readonly string[] }>(
  'unknown-language',
  'warning',
  {
    en: ({ field, code, known }) => [
      `${field} is also given in "${code}", and the journal's languages are: ${known.join(', ')}.`,
      'Correct the code, remove the text, or add the language under languages in journal.yaml.',
    ],
    es: ({ field, code, known }) => [
      `${field} también está en "${code}", y los idiomas de la revista son: ${known.join(', ')}.`,
      'Corregir el código, quitar el texto o añadir el idioma en languages, en journal.yaml.',
    ],
  },
);

/** A language that the journal does not list, or that the program cannot speak. */
export const unknownLanguage = defineRule<{ code: string; known: readonly string[] }>(
  'unknown-language',
  'error',
  {
    en: ({ code, known }) => [
      `"${code}" is not a language here; these are: ${known.join(', ')}.`,
      `Use one of them, or leave the suffix out for the default language.`,
    ],
    es: ({ code, known }) => [
      `"${code}" no es un idioma de aquí; los hay: ${known.join(', ')}.`,
      'Usar uno de ellos, o quitar el sufijo para el idioma principal.',
    ],
  },
);
