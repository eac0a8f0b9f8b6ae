import { defineRule } from '../problem.ts';

interface Similar {
  readonly name: string;
  /** The one that occurs more often. */
  readonly other: string;
}

/** Two people whose names differ by a letter are most likely one, who would get two pages. */
export const similarPeople = defineRule<Similar>('similar-names', 'warning', {
  en: ({ name, other }) => [
    `"${name}" looks much like "${other}", and each gets a page of its own.`,
    'If both are one person, spell the name the same way everywhere. If they are two, list both in people.yaml.',
  ],
  es: ({ name, other }) => [
    `"${name}" se parece mucho a "${other}", y cada nombre tiene su propia página.`,
    'Si es la misma persona, escribir su nombre igual en todas partes. Si son dos, incluir ambos nombres en people.yaml.',
  ],
});

/** The same for topics. */
export const similarTopics = defineRule<Similar>('similar-names', 'warning', {
  en: ({ name, other }) => [
    `The topic "${name}" looks much like "${other}", and each gets a page of its own.`,
    'If both are one topic, write it the same way everywhere. If they are two, name both under topics in journal.yaml.',
  ],
  es: ({ name, other }) => [
    `El tema "${name}" se parece mucho a "${other}", y cada uno tiene su propia página.`,
    'Si es el mismo tema, escribirlo igual en todas partes. Si son dos, nombrar ambos en topics, en journal.yaml.',
  ],
});
