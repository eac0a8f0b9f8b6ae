import { defineRule } from '../problem.ts';

/** Two spellings that make one address are taken for one person, shown as first spelt. */
export const nameVariants = defineRule<{ name: string; other: string }>('name-variants', 'warning', {
  en: ({ name, other }) => [
    `"${name}" and "${other}" have the same address and are taken for one person.`,
    'Spell the name the same way everywhere.',
  ],
  es: ({ name, other }) => [
    `"${name}" y "${other}" tienen la misma dirección y se toman por una sola persona.`,
    'Escribir el nombre igual en todas partes.',
  ],
});
