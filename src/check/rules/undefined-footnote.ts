import { defineRule } from '../problem.ts';

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
});
