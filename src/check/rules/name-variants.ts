import { defineRule } from '../problem.ts';

interface Spellings {
  readonly name: string;
  /** As first spelt. */
  readonly other: string;
}

/** Two spellings that make one address are taken for one person, shown as first spelt. */
export const nameVariants = defineRule<Spellings>('name-variants', 'warning', {
  en: ({ name, other }) => [
    `"${name}" and "${other}" have the same address and are taken for one person.`,
    'Spell the name the same way everywhere.',
  ],
  es: ({ name, other }) => [
    `"${name}" y "${other}" tienen la misma dirección y se toman por una sola persona.`,
    'Escribir el nombre igual en todas partes.',
  ],
});

/** The same for topics. */
export const topicVariants = defineRule<Spellings>('name-variants', 'warning', {
  en: ({ name, other }) => [
    `The topics "${name}" and "${other}" have the same address and are taken for one.`,
    'Write the topic the same way everywhere.',
  ],
  es: ({ name, other }) => [
    `Los temas "${name}" y "${other}" tienen la misma dirección y se toman por uno solo.`,
    'Escribir el tema igual en todas partes.',
  ],
});
