import { defineRule } from '../../problem.ts';

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
  about: {
    en: 'One person is spelt in two ways. People are told apart by their names alone, so each name must be the same everywhere.',
    es: 'Una misma persona aparece con dos grafías. A las personas solo las distingue su nombre, así que debe escribirse igual en todas partes.',
  },
  example: { name: 'Victor Gayol', other: 'Víctor Gayol' },
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
  about: {
    en: 'One topic is written in two ways. It is shown as it was first written, unless journal.yaml gives it a name under topics.',
    es: 'Un mismo tema aparece con dos grafías. Se muestra como se escribió la primera vez, salvo que journal.yaml le dé un nombre en topics.',
  },
  example: { name: 'Unions', other: 'unions' },
});
