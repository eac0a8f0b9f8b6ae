import { defineRule } from '../../problem.ts';

/** An attachment that the content folder does not have would be a dead link. */
export const missingFile = defineRule<{ field: string; path: string; suggestion: string | undefined }>(
  'missing-file',
  'error',
  {
    en: ({ field, path, suggestion }) => [
      `${field} names "${path}", and there is no such file beside this text.`,
      suggestion
        ? `Did you mean "${suggestion}"?`
        : 'Add the file, or correct the path: it starts from this file’s folder.',
    ],
    es: ({ field, path, suggestion }) => [
      `${field} nombra "${path}", y junto a este texto no hay tal archivo.`,
      suggestion
        ? `¿Se quería decir "${suggestion}"?`
        : 'Añadir el archivo o corregir la ruta, que parte de la carpeta de este texto.',
    ],
    about: {
      en: 'The front matter names a picture or an attachment that is not in the folder. Capitals count: March.jpg is not march.jpg.',
      es: 'El encabezado nombra una imagen o un archivo adjunto que no está en la carpeta. Las mayúsculas cuentan: Marcha.jpg no es marcha.jpg.',
    },
    example: { field: 'attachments', path: 'media/framework.pdf', suggestion: undefined },
  },
);
