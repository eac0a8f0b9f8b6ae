import { defineRule } from '../../problem.ts';

/** Sections are declared in journal.yaml, where they have a name in each language. */
export const unknownSection = defineRule<{
  section: string;
  suggestion: string | undefined;
  known: readonly string[];
}>('unknown-section', 'error', {
  en: ({ section, suggestion, known }) => [
    `journal.yaml has no section "${section}".`,
    suggestion
      ? `Did you mean "${suggestion}"?`
      : known.length > 0
        ? `The sections are: ${known.join(', ')}.`
        : 'Add it to the sections of journal.yaml, with its name in each language.',
  ],
  es: ({ section, suggestion, known }) => [
    `journal.yaml no tiene ninguna sección "${section}".`,
    suggestion
      ? `¿Se quería decir "${suggestion}"?`
      : known.length > 0
        ? `Las secciones son: ${known.join(', ')}.`
        : 'Añadirla a las secciones (sections) de journal.yaml, con su nombre en cada idioma.',
  ],
  about: {
    en: 'A section has a key and, in journal.yaml, a name in each language. The text has a key that is not there.',
    es: 'Cada sección tiene una clave y, en journal.yaml, un nombre en cada idioma. El texto usa una clave que no está ahí.',
  },
  example: { section: 'report', suggestion: undefined, known: ['reports', 'strategy'] },
});
