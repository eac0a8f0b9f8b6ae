import type { PartWords } from '../../words/interface/part-words.ts';

/** Las listas que no caben en una página, en español. */
export const parts: PartWords = {
  years: 'Por años',
  stretch: (name, number) => `${name}, parte ${number}`,
  newest: (shown, all) => `Los ${shown} textos más recientes, de un total de ${all}`,
  oldest: (shown, all) => `Los primeros ${shown} textos, de un total de ${all}`,
  some: (shown, all) => `${shown} ${shown === 1 ? 'texto' : 'textos'}, de un total de ${all}`,
  previous: 'Antes',
  next: 'Después',
  neighbours: 'Antes y después de esta parte de la lista',
  allIssues: (count) => `Todos los números (${count})`,
  allArticles: (count) => `Todos los artículos de este número (${count})`,
  answers: (shown, all) =>
    `Las primeras ${shown} respuestas, de un total de ${all}. El debate las reúne todas.`,
};
