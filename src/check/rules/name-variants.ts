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
  about: {
    en: 'One person is spelt in two ways. People are told apart by their names alone, so each name must be the same everywhere.',
    es: 'Una misma persona aparece con dos grafías. A las personas solo las distingue su nombre, así que debe escribirse igual en todas partes.',
  },
  example: { name: 'Victor Gayol', other: 'Víctor Gayol' },
});
