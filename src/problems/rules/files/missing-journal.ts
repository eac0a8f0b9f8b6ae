import { defineRule } from '../../problem.ts';

/** Without journal.yaml nothing can be built. */
export const missingJournal = defineRule<object>('missing-journal', 'error', {
  en: () => ['There is no journal.yaml in this folder.', 'Add one with at least title, url and languages.'],
  es: () => ['En esta carpeta no hay journal.yaml.', 'Añadirlo, al menos con title, url y languages.'],
  about: {
    en: 'journal.yaml says what the journal is called, where it will stand and which languages it has. Without it nothing can be built.',
    es: 'journal.yaml dice cómo se llama la revista, dónde estará y qué idiomas tiene. Sin él no se puede construir nada.',
  },
  example: {},
});
