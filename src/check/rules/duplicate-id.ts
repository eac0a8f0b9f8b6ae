import { defineRule } from '../problem.ts';

/** An id names one work in the whole archive: links and answers rely on it. */
export const duplicateId = defineRule<{ id: string; other: string }>('duplicate-id', 'error', {
  en: ({ id, other }) => [
    `The id "${id}" is taken already, by ${other}.`,
    'Rename this file: an article’s file name is its id and must be unique in the whole archive.',
  ],
  es: ({ id, other }) => [
    `El identificador "${id}" ya está en uso, en ${other}.`,
    'Cambiar el nombre de este archivo: el nombre de un artículo es su identificador y no puede repetirse en el archivo.',
  ],
});
