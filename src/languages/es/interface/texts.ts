import { listOf } from '../../cldr/lists.ts';
import type { Interface } from '../../words/interface/interface.ts';

/** Los textos de la revista y sus listas, en español. */
export const texts: Pick<Interface, 'work' | 'text' | 'issues' | 'debates' | 'people' | 'articles'> = {
  work: {
    nowReading: 'Estás leyendo',
    translatedBy: 'Traducción de',
    others: (count) => `${count} más`,
    translatedFrom: (language) => `Traducido del ${language}`,
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
  text: {
    table: (number) => `Tabla ${number}`,
    code: (language) => (language === undefined ? 'Código' : `Código en ${language}`),
    notes: 'Notas',
    note: (number) => `Nota ${number}`,
    backToText: (note, mention) =>
      mention === 1
        ? `Volver de la nota ${note} al texto`
        : `Volver de la nota ${note} al texto, lugar ${mention}`,
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
    count: (count) => (count === 1 ? '1 número' : `${count} números`),
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
      `escritos ${listOf(
        languages.map((language) => `en ${language}`),
        'es',
      )}`,
    beganWith: 'Empezó con',
    answeredBy: (people) => (people === 1 ? 'Le responde' : 'Le responden'),
    elsewhere: 'en otro lugar de la web',
    map: 'En el tiempo',
    list: 'Quién responde a quién',
    showMap: 'Mapa del debate',
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
};
