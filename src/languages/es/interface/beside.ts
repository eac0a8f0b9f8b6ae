import type { BesideWords } from '../../words/interface/beside-words.ts';

/** Los caminos de una página a lo que hay en otro idioma, en español. */
export const beside: BesideWords = {
  heading: 'En paralelo',
  sideBySide: 'en paralelo',
  alone: 'Leerlo solo en español',
  ownPages: 'Las respuestas, los comentarios y cómo citar el texto están en sus propias páginas:',
  showAll: (language) => `Mostrar todo el texto en ${language}`,
  closeness: {
    sections:
      'Los párrafos de estos dos textos no coinciden en todas partes. Donde no coinciden, van en paralelo secciones enteras.',
    texts:
      'No coinciden ni los párrafos ni los títulos de estos dos textos, así que van en paralelo enteros.',
    none: 'Estos dos textos son demasiado largos para una sola página. Estos son sus títulos, que llevan a los textos.',
  },
  stale: (translation, original) =>
    `El texto en ${translation} sigue una versión anterior del texto en ${original}.`,
  changed: 'Ha cambiado desde que se tradujo',
  nearest: {
    article: 'el artículo',
    parallel: 'en paralelo',
    home: 'portada',
    issue: 'solo el número',
    issues: 'lista de números',
    debates: 'lista de debates',
    articles: 'lista de artículos',
    translations: 'lista de traducciones',
  },
};
