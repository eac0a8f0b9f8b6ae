import { defineRule } from '../../problem.ts';

/** A field names a work that the archive does not have. */
export const unknownWork = defineRule<{ field: string; id: string; suggestion: string | undefined }>(
  'unknown-work',
  'error',
  {
    en: ({ field, id, suggestion }) => [
      `${field} names "${id}", and no article has that id.`,
      suggestion
        ? `Did you mean "${suggestion}"?`
        : 'Write the file name of an article, without .md, or a full https address.',
    ],
    es: ({ field, id, suggestion }) => [
      `${field} nombra "${id}", y ningún artículo tiene ese identificador.`,
      suggestion
        ? `¿Se quería decir "${suggestion}"?`
        : 'Escribir el nombre del archivo de un artículo, sin .md, o una dirección https completa.',
    ],
    about: {
      en: 'Texts name one another by their ids. An id is the name of a file, without its folder and without .md; no article has this one.',
      es: 'Los textos se nombran unos a otros por su identificador, que es el nombre del archivo sin la carpeta y sin .md. Ningún artículo tiene este.',
    },
    example: { field: 'responds-to', id: 'we-believe-we-can-win', suggestion: undefined },
  },
);
