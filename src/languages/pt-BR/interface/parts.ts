import type { PartWords } from '../../words/interface/part-words.ts';

/** As listas que não cabem em uma página, em português. */
export const parts: PartWords = {
  years: 'Por ano',
  stretch: (name, number) => `${name}, parte ${number}`,
  newest: (shown, all) => `Os ${shown} textos mais recentes, de um total de ${all}`,
  oldest: (shown, all) => `Os primeiros ${shown} textos, de um total de ${all}`,
  some: (shown, all) => `${shown} ${shown === 1 ? 'texto' : 'textos'}, de um total de ${all}`,
  previous: 'Antes',
  next: 'Depois',
  neighbours: 'Antes e depois desta parte da lista',
  allIssues: (count) => `Todos os números (${count})`,
  allArticles: (count) => `Todos os artigos deste número (${count})`,
  answers: (shown, all) => `As primeiras ${shown} respostas, de um total de ${all}. O debate reúne todas.`,
};
