import { defineRule } from '../problem.ts';

/** The path says the issue and the language; front matter may repeat them but not contradict them. */
export const pathMismatch = defineRule<{ field: string; written: string; path: string }>(
  'path-mismatch',
  'error',
  {
    en: ({ field, written, path }) => [
      `The front matter says ${field} "${written}", but by its place the file belongs to "${path}".`,
      `Remove the line "${field}: ${written}", or move the file.`,
    ],
    es: ({ field, written, path }) => [
      `El encabezado dice ${field} "${written}", pero por su lugar el archivo es de "${path}".`,
      `Quitar la línea "${field}: ${written}" o mover el archivo.`,
    ],
  },
);
