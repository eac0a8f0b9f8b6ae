import { listOf } from '../../cldr/lists.ts';
import type { Interface } from '../../words/interface/interface.ts';
import { answers } from './answers.ts';
import { beside } from './beside.ts';
import { parts } from './parts.ts';
import { saved } from './saved.ts';
import { scaffold } from './scaffold.ts';
import { search } from './search.ts';
import { texts } from './texts.ts';
import { stale, translations } from './translations.ts';

/** La interfaz en español. */
export const interfaceWords: Interface = {
  name: 'Español',
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
  onlyIn: (language) => `solo en ${language}`,
  readingTime: (minutes) => `${minutes} min de lectura`,
  inLanguage: (language) => `en ${language}`,
  draft: 'Borrador',
  footer: { license: 'Licencia:', feed: 'Canal Atom', feedOfAll: 'todos los idiomas' },
  home: {
    currentIssue: 'Número actual',
    inThisIssue: 'En este número',
    earlierIssues: 'Números anteriores',
    newerIssues: (count, languages) =>
      `Hay ${count === 1 ? 'un número más reciente' : `${count} números más recientes`} en ${listOf(languages, 'es')}:`,
    debates: 'Debates',
  },
  notFound: {
    heading: 'Esta página no existe',
    explanation:
      'Puede que la dirección tenga una errata o que la página ya no esté. Desde aquí puedes seguir:',
  },
  redirect: { moved: 'Esta página se ha trasladado a' },
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
  takeAlong: {
    term: 'Para llevar',
    files: { epub: { issue: 'El número completo en EPUB', debate: 'El debate completo en EPUB' } },
    pdf: { article: 'Este artículo en PDF', issue: 'El número completo en PDF' },
    unset: 'Este texto no se pudo componer para imprimir. Se puede leer aquí:',
    book: {
      cover: 'Cubierta',
      contents: 'Índice',
      about: 'Sobre este libro',
      landmarks: 'Puntos de referencia',
      online: 'En la web:',
      addresses: 'Direcciones permanentes de los textos',
      leftOut: 'No están aquí, porque solo existen en otros idiomas:',
      accessible:
        'Todo es texto, con índice y títulos en orden. Cada nota enlaza con el lugar que la menciona, y viceversa.',
      described: 'Todas las imágenes tienen descripción.',
      undescribed: 'Algunas imágenes no tienen descripción.',
    },
  },
  guide: { link: 'Escribir en la revista', translate: 'Una primera traducción en diez minutos' },
  ...texts,
  ...answers,
  ...search,
  beside,
  parts,
  translations,
  stale,
  saved,
  scaffold,
};
