import { defineRule } from '../problem.ts';

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
