import { defineRule } from '../../problem.ts';

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
  about: {
    en: 'An article’s file name is its id. Links and answers name articles by it, so that no two may share one, not even in different issues.',
    es: 'El nombre del archivo de un artículo es su identificador. Enlaces y respuestas lo usan para nombrarlo; por eso no puede repetirse, ni siquiera en números distintos.',
  },
  example: { id: 'editorial', other: 'content/issues/1/editorial.md' },
});
