import type { ScaffoldWords } from '../../words/interface/scaffold-words.ts';

/** As palavras de um arquivo novo, em português. */
export const scaffold: ScaffoldWords = {
  fillIn: 'preencher',
  answerName: (id) => (id === '' ? 'resposta' : `resposta-a-${id}`),
  title: 'o título',
  authors: 'seu nome',
  translators: 'seu nome',
  summary: 'uma ou duas frases que digam do que se trata',
  text: 'o texto, em Markdown',
  introduction: 'a introdução do número, em Markdown',
  translation: 'a tradução, em Markdown',
  unused: 'As linhas que começam com # não contam. Para usar uma, tire o # e mude o que vem depois:',
};
