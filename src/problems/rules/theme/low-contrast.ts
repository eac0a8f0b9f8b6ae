import { defineRule } from '../../problem.ts';

/** Words that many readers could not read (WCAG 2.2, 1.4.3, level AA). */
export const lowContrast = defineRule('low-contrast', 'error', {
  front: '--quiet',
  ground: '--paper',
  colours: ['#9a948a', '#fffefb'],
  scheme: 'light',
  ratio: 2.99,
  needed: 4.5,
});
