import type { Interface } from './interface.ts';

const conjunction = new Intl.ListFormat('es', { type: 'conjunction' });

/** La interfaz en español. */
export const es: Interface = {
  name: 'Español',
  direction: 'ltr',
  quotes: ['«', '»', '“', '”'],
  skipToContent: 'Ir al texto',
  labels: {
    mainNavigation: 'Principal',
    languages: 'Idiomas',
    footer: 'Sobre este sitio',
    backToTop: 'Volver arriba',
    onThisPage: 'En esta página',
  },
  navigation: {
    home: 'Inicio',
    issues: 'Números',
    articles: 'Todos los artículos',
    debates: 'Debates',
    search: 'Buscar',
    translations: 'Traducciones',
  },
  issue: (number) => `Número ${number}`,
  volume: (volume) => `Volumen ${volume}`,
  list: (items) => conjunction.format(items),
  onlyIn: { en: 'solo en inglés', es: 'solo en español' },
  readingTime: (minutes) => `${minutes} min de lectura`,
  listPieces: (items) => conjunction.formatToParts(items),
  inLanguage: { en: 'en inglés', es: 'en español' },
  draft: 'Borrador',
  footer: { license: 'Licencia:', feed: 'Canal Atom' },
  work: {
    nowReading: 'Estás leyendo',
    translatedBy: 'Traducción de',
    translatedFrom: { en: 'Traducido del inglés', es: 'Traducido del español' },
    alsoIn: 'También disponible en:',
    facts: 'Sobre este texto',
    topics: 'Temas',
    length: 'Extensión',
    translation: 'Traducción',
    license: 'Licencia',
    doi: 'DOI',
    credit: 'Imagen:',
    attachments: 'Archivos adjuntos',
    respondsTo: 'Responde a',
    answeredBy: 'Le responden',
    answers: (count) => (count === 1 ? '1 respuesta' : `${count} respuestas`),
    paragraph: (number) => `párrafo ${number}`,
    elsewhere: (host) => `un texto publicado en ${host}`,
    followDebate: 'Seguir el debate',
    texts: (count) => (count === 1 ? '1 texto' : `${count} textos`),
    previous: 'Anterior en este número',
    next: 'Siguiente en este número',
    neighbours: 'Antes y después de este artículo',
  },
  comments: {
    heading: 'Comentarios',
    none: 'Este artículo no tiene comentarios.',
    count: (count) => (count === 1 ? '1 comentario' : `${count} comentarios`),
  },
  call: {
    heading: 'Convocatoria de respuestas',
    forIssue: (number) => `para el número ${number}`,
    openUntil: (exact) => (exact ? 'Respuestas hasta el' : 'Respuestas hasta'),
    endOfDay: (city) => `hasta terminar el día en ${city}`,
    sendTo: 'Envía tu respuesta a',
  },
  home: {
    currentIssue: 'Número actual',
    inThisIssue: 'En este número',
    earlierIssues: 'Números anteriores',
    calls: 'Convocatorias',
    debates: 'Debates',
  },
  issues: {
    facts: 'Sobre este número',
    editedBy: 'Edición a cargo de',
    introduction: 'La introducción',
    articles: (count, inThisLanguage) => {
      const all = count === 1 ? '1 artículo' : `${count} artículos`;
      if (inThisLanguage === count) return all;
      return `${all}, ${inThisLanguage === 0 ? 'ninguno' : inThisLanguage} en español`;
    },
    previous: 'Número anterior',
    next: 'Número siguiente',
    neighbours: 'Antes y después de este número',
  },
  debates: {
    debate: 'Debate',
    explanation:
      'Cada debate nace de un texto y reúne todo lo que le responde, directa o indirectamente, de un número a otro.',
    latestAnswer: 'Última respuesta',
    elsewhereInDebate: 'figura completo en otro lugar de este debate',
  },
  people: { authored: 'Textos', translated: 'Traducciones', edited: 'Números editados' },
  articles: {
    topic: 'Tema',
    letters: 'De la A a la Z',
    people: 'Personas',
    topics: 'Temas',
  },
  translations: {
    explanation:
      'Todos los textos de la revista y los idiomas en que pueden leerse. Los huecos esperan a quien quiera traducirlos.',
    text: 'Texto',
    state: { original: 'Original', translated: 'Traducido', missing: 'Falta' },
    total: 'Total',
    outOf: (count, all) => `${count} de ${all}`,
  },
  searchPage: {
    label: 'Buscar en el archivo',
    button: 'Buscar',
    withoutScript:
      'La búsqueda necesita JavaScript, que este navegador tiene desactivado. También se puede encontrar todo sin él:',
    withoutScriptLink: 'todos los artículos, personas y temas',
    script: {
      searching: 'Buscando…',
      failed: 'No se pudo cargar la búsqueda. Inténtalo de nuevo.',
      noResults: 'No hay resultados para «{query}».',
      results: { one: '{count} resultado para «{query}»', other: '{count} resultados para «{query}»' },
      noTexts: 'Ningún texto pasa por estos filtros.',
      texts: { one: '{count} texto', other: '{count} textos' },
      hint: 'Revisa la ortografía, prueba con otras palabras o quita los filtros.',
      resultsIn: {
        en: { one: '{count} result in English', other: '{count} results in English' },
        es: { one: '{count} resultado en español', other: '{count} resultados en español' },
      },
      moreResults: 'Más resultados',
      filters: 'Acotar y ordenar',
      activeFilters: { one: '{count} filtro', other: '{count} filtros' },
      clearFilters: 'Quitar todos los filtros',
      filterNames: { issue: 'Número', section: 'Sección', person: 'Persona', topic: 'Tema', year: 'Año' },
      anyValue: 'Cualquiera',
      sort: 'Orden',
      sortOrders: {
        relevance: 'Relevancia',
        newest: 'Lo más reciente',
        oldest: 'Lo más antiguo',
      },
      keyChoice: 'La tecla / abre la búsqueda desde cualquier página',
    },
  },
  notFound: {
    heading: 'Esta página no existe',
    explanation:
      'Puede que la dirección tenga una errata o que la página ya no esté. Desde aquí puedes seguir:',
  },
  redirect: { moved: 'Esta página se ha trasladado a' },
  text: {
    table: (number) => `Tabla ${number}`,
    notes: 'Notas',
    note: (number) => `Nota ${number}`,
    backToText: (mention) => (mention === 1 ? 'Volver al texto' : `Volver al texto (${mention})`),
  },
};
