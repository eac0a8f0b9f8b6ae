import { defineRule } from '../../problem.ts';

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
  about: {
    en: 'Two names differ by so little that one is most likely a slip of the pen. The person would have two pages, each with a part of the work.',
    es: 'Dos nombres se distinguen por tan poco que uno debe de ser un descuido. La persona tendría dos páginas, cada una con una parte de su obra.',
  },
  example: { name: 'Víctor Gaylo', other: 'Víctor Gayol' },
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
  about: {
    en: 'Two topics differ by so little that one is most likely a slip of the pen. Readers of one would not find the texts of the other.',
    es: 'Dos temas se distinguen por tan poco que uno debe de ser un descuido. Quien lea uno no encontraría los textos del otro.',
  },
  example: { name: 'organising', other: 'organizing' },
});
