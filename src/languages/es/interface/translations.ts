import type { PassagePlace, StaleWords, TranslationsWords } from '../../words/interface/translation-words.ts';

/** La página de las traducciones, en español. */
export const translations: TranslationsWords = {
  explanation:
    'Todos los textos de la revista y los idiomas en que pueden leerse. Los huecos esperan a quien quiera traducirlos.',
  text: 'Texto',
  state: { original: 'Original', translated: 'Traducido', stale: 'Atrasado', missing: 'Falta' },
  changes: (count) => (count === 1 ? '1 cambio' : `${count} cambios`),
  pages: 'Páginas de la revista',
  total: 'Total',
  outOf: (count, all) => `${count} de ${all}`,
  outOfDate: (count) => (count === 1 ? '1 atrasado' : `${count} atrasados`),
  wanted: 'Lo que más falta hace',
  all: 'Todos los textos',
  moreWanted: (count) => (count === 1 ? 'Queda 1 más en la tabla.' : `Quedan ${count} más en la tabla.`),
  into: (language) => `al ${language}`,
  reasons: {
    answers: 'Responde a un texto que ya está traducido:',
    newestIssue: 'Es del número más reciente',
    stale: (count) =>
      count === undefined
        ? 'El original ha cambiado desde que se tradujo'
        : `El original ha cambiado en ${count === 1 ? '1 lugar' : `${count} lugares`} desde que se tradujo`,
    missing: 'Todavía sin traducir',
  },
};

/** El aviso en una traducción más antigua que su original, en español. */
export const stale: StaleWords = {
  heading: 'El original ha cambiado',
  explanation: (language) => `Esta traducción sigue una versión anterior del texto en ${language}.`,
  places: 'Ha cambiado desde entonces:',
  place: placeInWords,
  more: (count) => `y ${count} más`,
  readOriginal: (language) => `Lee el texto actual en ${language}.`,
};

function placeInWords(place: PassagePlace | undefined, isGone: boolean): string {
  switch (place?.kind) {
    case 'title':
      return 'el título';
    case 'subtitle':
      return 'el subtítulo';
    case 'summary':
      return 'el resumen';
    case 'imageAlt':
      return 'la descripción de la imagen';
    case 'callText':
      return 'la convocatoria';
    case 'paragraph':
      return isGone ? `después del párrafo ${place.number}` : `el párrafo ${place.number}`;
    case 'note':
      return isGone ? `después de la nota ${place.number}` : `la nota ${place.number}`;
    default:
      return place === undefined || place.after === 0 ? 'el comienzo' : `después del párrafo ${place.after}`;
  }
}
