import type { PassagePlace, StaleWords, TranslationsWords } from '../../words/interface/translation-words.ts';

/** A página das traduções, em português. */
export const translations: TranslationsWords = {
  explanation:
    'Todos os textos da revista e os idiomas em que podem ser lidos. As lacunas esperam por quem queira traduzir.',
  text: 'Texto',
  state: { original: 'Original', translated: 'Traduzido', stale: 'Desatualizado', missing: 'Falta' },
  changes: (count) => (count === 1 ? '1 mudança' : `${count} mudanças`),
  pages: 'Páginas da revista',
  total: 'Total',
  outOf: (count, all) => `${count} de ${all}`,
  outOfDate: (count) => (count === 1 ? '1 desatualizado' : `${count} desatualizados`),
  wanted: 'O que mais falta',
  all: 'Todos os textos',
  moreWanted: (count) => (count === 1 ? 'Mais 1 na tabela abaixo.' : `Mais ${count} na tabela abaixo.`),
  into: (language) => `para o ${language}`,
  reasons: {
    answers: 'Responde a um texto que já está traduzido:',
    newestIssue: 'No número mais recente',
    stale: (count) =>
      count === undefined
        ? 'O original mudou depois da tradução'
        : `O original mudou em ${count === 1 ? '1 lugar' : `${count} lugares`} depois da tradução`,
    missing: 'Ainda sem tradução',
  },
};

/** O aviso em uma tradução mais antiga que o original, em português. */
export const stale: StaleWords = {
  heading: 'O original mudou',
  explanation: (language) => `Esta tradução segue uma versão anterior do texto em ${language}.`,
  places: 'Mudou desde então:',
  place: placeInWords,
  more: (count) => `e mais ${count}`,
  readOriginal: (language) => `Leia o texto atual em ${language}.`,
};

function placeInWords(place: PassagePlace | undefined, isGone: boolean): string {
  switch (place?.kind) {
    case 'title':
      return 'o título';
    case 'subtitle':
      return 'o subtítulo';
    case 'summary':
      return 'o resumo';
    case 'imageAlt':
      return 'a descrição da imagem';
    case 'callText':
      return 'a chamada';
    case 'paragraph':
      return isGone ? `depois do parágrafo ${place.number}` : `o parágrafo ${place.number}`;
    case 'note':
      return isGone ? `depois da nota ${place.number}` : `a nota ${place.number}`;
    default:
      return place === undefined || place.after === 0 ? 'o começo' : `depois do parágrafo ${place.after}`;
  }
}
