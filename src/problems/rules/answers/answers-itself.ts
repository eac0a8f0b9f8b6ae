import { defineRule } from '../../problem.ts';

/** A text cannot be an answer to itself. */
export const answersItself = defineRule<{ id: string }>('answers-itself', 'error', {
  en: ({ id }) => [
    `"${id}" says that it responds to itself.`,
    'Name the text that it answers, or remove responds-to.',
  ],
  es: ({ id }) => [
    `"${id}" dice responder a sí mismo.`,
    'Nombrar el texto al que responde, o quitar responds-to.',
  ],
  about: {
    en: 'A text answers another one. Most often the id was copied from the wrong place.',
    es: 'Un texto responde a otro, no a sí mismo. Casi siempre se copió el identificador equivocado.',
  },
  example: { id: 'what-we-learned' },
});
