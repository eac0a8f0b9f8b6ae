import { defineRule } from '../../problem.ts';

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
  about: {
    en: 'A debate needs a beginning. Texts of the same date that answer one another in a circle have none.',
    es: 'Todo debate empieza en alguna parte. Si varios textos de la misma fecha se responden en círculo, ninguno lo abre.',
  },
  example: { circle: ['after-the-strike', 'what-we-learned', 'after-the-strike'] },
});
