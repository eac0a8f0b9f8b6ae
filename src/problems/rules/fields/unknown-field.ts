import { defineRule } from '../../problem.ts';

/** A misspelt field would silently do nothing. */
export const unknownField = defineRule<{
  field: string;
  suggestion: string | undefined;
  known: readonly string[];
}>('unknown-field', 'error', {
  en: ({ field, suggestion, known }) => [
    `There is no field "${field}" here.`,
    suggestion ? `Did you mean "${suggestion}"?` : `The fields are: ${known.join(', ')}.`,
  ],
  es: ({ field, suggestion, known }) => [
    `Aquí no existe el campo "${field}".`,
    suggestion ? `¿Se quería decir "${suggestion}"?` : `Los campos son: ${known.join(', ')}.`,
  ],
  about: {
    en: 'No field has this name, so that it would do nothing. Most often it is misspelt.',
    es: 'Ningún campo se llama así, de modo que no tendría efecto. Casi siempre es una errata.',
  },
  example: { field: 'autors', suggestion: 'authors', known: [] },
});
