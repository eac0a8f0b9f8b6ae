import { defineRule } from '../../problem.ts';

/** A text mentions a note that it does not have. */
export const undefinedFootnote = defineRule<{ label: string }>('undefined-footnote', 'error', {
  en: ({ label }) => [
    `The text mentions the note [^${label}], and there is no such note.`,
    `Add the note in a paragraph of its own: "[^${label}]: Its text."`,
  ],
  es: ({ label }) => [
    `El texto menciona la nota [^${label}], y no existe tal nota.`,
    `Añadir la nota en un párrafo aparte: "[^${label}]: Su texto."`,
  ],
  about: {
    en: 'A note has two parts: its mark in the text and, in a paragraph of its own, the note itself. The mark is there, and the note is not.',
    es: 'Una nota tiene dos partes: la llamada en el texto y, en un párrafo aparte, la nota misma. Está la llamada, pero no la nota.',
  },
  example: { label: '1' },
});
