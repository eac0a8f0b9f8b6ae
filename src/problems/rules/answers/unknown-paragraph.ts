import { defineRule } from '../../problem.ts';

/** responds-to names a paragraph that the answered text does not have. `count`: how many it has. */
export const unknownParagraph = defineRule<{ id: string; paragraph: number; count: number }>(
  'unknown-paragraph',
  'error',
  {
    en: ({ id, paragraph, count }) => [
      `responds-to names paragraph ${paragraph} of "${id}", and that text has ${inEnglish(count)}.`,
      'Write the number that stands beside the paragraph on its page. Lists, quotations, notes and pictures do not count.',
    ],
    es: ({ id, paragraph, count }) => [
      `responds-to nombra el párrafo ${paragraph} de "${id}", y ese texto ${inSpanish(count)}.`,
      'Escribir el número que aparece junto al párrafo en su página. Las listas, citas, notas e imágenes no cuentan.',
    ],
    about: {
      en: 'An answer may name the paragraph that it takes up, and the text that it answers has fewer.',
      es: 'Una respuesta puede señalar el párrafo que retoma, y el texto al que responde tiene menos.',
    },
    example: { id: 'after-the-strike', paragraph: 40, count: 12 },
  },
);

function inEnglish(count: number): string {
  return count === 0 ? 'no numbered paragraph' : count === 1 ? 'only one' : `only ${count}`;
}

function inSpanish(count: number): string {
  return count === 0 ? 'no tiene párrafos numerados' : count === 1 ? 'tiene solo uno' : `tiene solo ${count}`;
}
