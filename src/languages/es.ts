import { stale, translations } from './es-translations.ts';
import { guide } from './guide-es.ts';
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
    articles: 'Artículos',
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
  footer: { license: 'Licencia:', feed: 'Canal Atom', feedOfAll: 'todos los idiomas' },
  work: {
    nowReading: 'Estás leyendo',
    translatedBy: 'Traducción de',
    translatedFrom: { en: 'Traducido del inglés', es: 'Traducido del español' },
    alsoIn: 'También disponible en:',
    facts: 'Sobre este texto',
    topics: 'Temas',
    translation: 'Traducción',
    license: 'Licencia',
    address: 'Dirección permanente',
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
    revised: (iso) => (iso.length === 10 ? 'Revisado el' : 'Revisado en'),
    links: 'Enlaces',
  },
  comments: {
    heading: (count, elsewhere) => {
      const all = count === 1 ? '1 comentario' : `${count} comentarios`;
      const others = elsewhere.map((other) => {
        const number = other.count === count ? '' : `${other.count} `;
        return `, ${number}${other.language === 'en' ? 'en inglés' : 'en español'}`;
      });
      return all + others.join('');
    },
    permanentLink: (date, name) => `${date}, enlace permanente al comentario de ${name}`,
  },
  call: {
    heading: 'Convocatoria de respuestas',
    forIssue: (number) => `para el número ${number}`,
    deadline: 'Fecha límite:',
    endOfDay: (offset, city) => `al final del día${city === undefined ? '' : ` en ${city}`} (${offset})`,
    cities: {
      Algiers: 'Argel',
      Amsterdam: 'Ámsterdam',
      Asuncion: 'Asunción',
      Athens: 'Atenas',
      Belgrade: 'Belgrado',
      Berlin: 'Berlín',
      Bogota: 'Bogotá',
      Brussels: 'Bruselas',
      Cairo: 'El Cairo',
      Cancun: 'Cancún',
      Copenhagen: 'Copenhague',
      Cordoba: 'Córdoba',
      Damascus: 'Damasco',
      Dublin: 'Dublín',
      Havana: 'La Habana',
      Istanbul: 'Estambul',
      Jerusalem: 'Jerusalén',
      Johannesburg: 'Johannesburgo',
      Kyiv: 'Kiev',
      Lisbon: 'Lisboa',
      London: 'Londres',
      Los_Angeles: 'Los Ángeles',
      Luxembourg: 'Luxemburgo',
      Mexico_City: 'Ciudad de México',
      Moscow: 'Moscú',
      New_York: 'Nueva York',
      Panama: 'Panamá',
      Paris: 'París',
      'Port-au-Prince': 'Puerto Príncipe',
      Prague: 'Praga',
      Rome: 'Roma',
      Sao_Paulo: 'São Paulo',
      Seoul: 'Seúl',
      Singapore: 'Singapur',
      Stockholm: 'Estocolmo',
      Sydney: 'Sídney',
      Tehran: 'Teherán',
      Tokyo: 'Tokio',
      Tunis: 'Túnez',
      Vienna: 'Viena',
      Warsaw: 'Varsovia',
    },
    sendTo: 'Envía tu respuesta a',
    addToCalendar: 'Añadir al calendario',
    event: (journal, issue) => `${journal}: fecha límite para responder al número ${issue}`,
    states: {
      open: 'Abierta',
      daysLeft: { one: 'Abierta: queda 1 día', other: 'Abierta: quedan {count} días' },
      lastDay: 'Abierta: último día',
      closed: 'Cerrada',
      readersTime: 'Tu hora: {time}',
    },
  },
  respond: {
    heading: { article: 'Responder a este artículo', issue: 'Responder a este número' },
    invitation: {
      article:
        '¿Coincide con lo que has vivido? ¿Lo pusiste en práctica, o lo ves de otra manera? Contéstale con un artículo tuyo. Toda respuesta publicada queda enlazada con este texto en los dos sentidos.',
      issue:
        '¿Hay algo en estas páginas que coincida con lo que has vivido, o que lo contradiga? Contesta con un artículo tuyo. Toda respuesta publicada queda enlazada con el texto al que responde, en los dos sentidos.',
    },
    writeTo: 'Escribe a',
    message: 'El enlace abre un mensaje que ya lleva el título y la dirección de este texto.',
    subject: (title, journal) => `Respuesta a «${title}» (${journal})`,
    call: 'La convocatoria de este número',
    guide: 'Cómo participar',
  },
  contribute: {
    heading: 'Mejorar la revista',
    explanation: (host) =>
      `Estos enlaces abren los archivos de la revista en ${host}, donde hace falta una cuenta. Lo que escribas quedará como propuesta: nada se publica sin que lo vea la redacción.`,
    edit: 'Proponer un cambio en esta página',
    translate: { en: 'Traducir este texto al inglés', es: 'Traducir este texto al español' },
    answer: 'Responder con un artículo propio',
    start: 'Primeras líneas, para copiarlas en el editor',
  },
  cite: {
    heading: { article: 'Cómo citar este artículo', issue: 'Cómo citar este número' },
    files: {
      article: 'Para gestores de referencias:',
      issue: 'Para gestores de referencias, con todos los artículos del número:',
    },
    formats: { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' },
  },
  home: {
    currentIssue: 'Número actual',
    inThisIssue: 'En este número',
    earlierIssues: 'Números anteriores',
    debates: 'Debates',
  },
  issues: {
    facts: 'Sobre este número',
    editedBy: 'Edición a cargo de',
    introductionHeading: 'Introducción',
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
    elsewhereInDebate: 'figura completo en otro lugar de este debate',
    summary: ({ texts, people, issues, first, latest }) => {
      const all = texts === 1 ? '1 texto' : `${texts} textos`;
      const by = people === 0 ? '' : people === 1 ? ' de una sola persona' : ` de ${people} personas`;
      const across = issues === 1 ? 'un solo número' : `${issues} números`;
      const from = `${first.iso.length === 10 ? 'del' : 'de'} ${first.text}`;
      const to = `${latest.iso.length === 10 ? 'al' : 'a'} ${latest.text}`;
      return `${all}${by} en ${across}, ${first.iso === latest.iso ? from : `${from} ${to}`}`;
    },
    texts: (count, inThisLanguage) => {
      const all = count === 1 ? '1 texto' : `${count} textos`;
      if (inThisLanguage === count) return all;
      return `${all}, ${inThisLanguage === 0 ? 'ninguno' : inThisLanguage} en español`;
    },
    writtenIn: (languages) =>
      `escritos ${conjunction.format(languages.map((language) => es.inLanguage[language]))}`,
    beganWith: 'Empezó con',
    elsewhere: 'en otro lugar de la web',
    map: 'En el tiempo',
    list: 'Quién responde a quién',
    skipMap: 'Saltar el mapa',
    andOthers: (name, count) => `${name} y ${count} personas más`,
    feed: 'Canal Atom de este debate',
  },
  people: { authored: 'Textos', translated: 'Traducciones', edited: 'Números editados' },
  articles: {
    topic: 'Tema',
    letters: 'De la A a la Z',
    people: 'Personas',
    topics: 'Temas',
  },
  translations,
  stale,
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
  guide,
  preservation: {
    term: 'Preservación',
    bag: 'El número completo (BagIt)',
    manifest: 'Manifiesto',
    title: (number) => `Preservación del número ${number}`,
    explanation:
      'Todo lo que compone este número, para bibliotecas y para quien quiera guardar una copia: cada texto como página y como el archivo en que se escribió, con sus imágenes y adjuntos.',
    permission: 'Permiso para el sistema LOCKSS',
    download: 'Para descargar',
    checksums: 'Sumas SHA-256 de todos los archivos de abajo',
    journal: 'Lo que comparten todos los números: nombre, idiomas, secciones (journal.yaml)',
    texts: 'Textos',
    source: 'Markdown',
    comments: 'Comentarios (YAML)',
    files: 'Imágenes y adjuntos',
  },
};
