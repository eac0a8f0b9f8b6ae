import { defineRule } from '../../problem.ts';

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
    about: {
      en: 'A text of journal.yaml or people.yaml is given in a language that the journal does not use, or under a misspelt code: nobody will read it.',
      es: 'Un texto de journal.yaml o people.yaml está en un idioma que la revista no usa, o bajo un código mal escrito: nadie lo leerá.',
    },
    example: { field: 'title', code: 'fr', known: ['en', 'es'] },
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
    about: {
      en: 'journal.yaml lists the languages of the journal. Here stands another, or one that the program does not speak.',
      es: 'journal.yaml enumera los idiomas de la revista. Aquí aparece otro, o uno que el programa no habla.',
    },
    example: { code: 'fr', known: ['en', 'es'] },
  },
);
