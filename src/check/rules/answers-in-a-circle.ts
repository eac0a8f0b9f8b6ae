import { defineRule } from '../problem.ts';

/** Works of the same date could answer each other in a circle, which no debate can begin. */
export const answersInACircle = defineRule<{ circle: readonly string[] }>('answers-in-a-circle', 'error', {
  en: ({ circle }) => [
    `These works answer each other in a circle: ${circle.join(' → ')}.`,
    'Remove the responds-to of the one that was written first.',
  ],
  es: ({ circle }) => [
    `Estos textos se responden en círculo: ${circle.join(' → ')}.`,
    'Quitar responds-to del que se escribió primero.',
  ],
});
