import { defineRule } from '../../problem.ts';

/** HTML, SVG and scripts could run in the reader's browser with the journal's authority. */
export const unsafeFile = defineRule<{ path: string }>('unsafe-file', 'error', {
  en: ({ path }) => [
    `"${path}" is of a kind that can carry a program, and is not published.`,
    'Use a picture (PNG, JPEG, WebP, AVIF, GIF) or a document (PDF, EPUB, ODT, DOCX, CSV, TXT, ZIP, MP3, MP4).',
  ],
  es: ({ path }) => [
    `"${path}" es de un tipo que puede llevar un programa dentro, y no se publica.`,
    'Usar una imagen (PNG, JPEG, WebP, AVIF, GIF) o un documento (PDF, EPUB, ODT, DOCX, CSV, TXT, ZIP, MP3, MP4).',
  ],
  about: {
    en: 'Files of some kinds could run a program in the reader’s browser with the journal’s authority.',
    es: 'Hay archivos que podrían ejecutar un programa en el navegador de quien lee, en nombre de la revista.',
  },
  example: { path: 'media/map.svg' },
});
