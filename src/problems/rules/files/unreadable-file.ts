import { defineRule } from '../../problem.ts';

/** A file or a folder that is there and cannot be read: what it holds would be missing without a word. */
export const unreadableFile = defineRule<{ reason: string }>('unreadable-file', 'error', {
  en: ({ reason }) => [
    `The system does not let this be read (${reason}).`,
    'Give whoever builds the site the permission to read it, or put a copy in its place that can be opened.',
  ],
  es: ({ reason }) => [
    `El sistema no deja leer esto (${reason}).`,
    'Dar permiso de lectura a quien construye el sitio, o poner en su lugar una copia que se pueda abrir.',
  ],
  about: {
    en: 'A file or a folder cannot be read: its permissions forbid it, it is far too large for a text, or the disk that holds it fails. What it says would be missing from the site.',
    es: 'Un archivo o una carpeta no se puede leer: lo impiden sus permisos, es demasiado grande para ser un texto o falla el disco donde está. Lo que dice faltaría en el sitio.',
  },
  example: { reason: 'EACCES' },
});
