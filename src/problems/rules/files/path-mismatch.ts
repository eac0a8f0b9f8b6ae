import { defineRule } from '../../problem.ts';

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
    about: {
      en: 'The folder of a file says to which issue it belongs, and its name says its language. The front matter may repeat both, but not contradict them.',
      es: 'La carpeta de un archivo dice a qué número pertenece, y su nombre dice el idioma. El encabezado puede repetirlo, pero no contradecirlo.',
    },
    example: { field: 'issue', written: '1', path: '2' },
  },
);
