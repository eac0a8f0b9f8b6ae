import { defineRule } from '../../problem.ts';

/** A word, and the scripts its letters are of. */
interface Mixed {
  readonly word: string;
  readonly scripts: readonly string[];
}

/** Addresses that look alike and are not: `сuba` with a Cyrillic letter beside `cuba`. */
export const confusableId = defineRule<Mixed>('confusable-id', 'error', {
  en: ({ word, scripts }) => [
    `"${word}" mixes letters of several scripts (${scripts.join(', ')}), some of which look the same.`,
    'Type the whole word anew with one keyboard.',
  ],
  es: ({ word, scripts }) => [
    `"${word}" mezcla letras de varios alfabetos (${scripts.join(', ')}), y algunas se ven iguales.`,
    'Volver a escribir toda la palabra con un mismo teclado.',
  ],
  about: {
    en: 'A letter of another script looks like one of ours, so that two names that look alike would be two addresses.',
    es: 'Una letra de otro alfabeto se ve como una del nuestro, de modo que dos nombres que parecen iguales serían dos direcciones.',
  },
  example: { word: 'сuba', scripts: ['Cyrillic', 'Latin'] },
});

/** The name of a person or a topic: it becomes an address too, but is right as it is where science writes so ("TNFα"). */
export const confusableName = defineRule<Mixed>('confusable-id', 'warning', {
  en: confusableId.wording.en,
  es: confusableId.wording.es,
  about: confusableId.about,
  example: { word: 'сuba', scripts: ['Cyrillic', 'Latin'] },
});
