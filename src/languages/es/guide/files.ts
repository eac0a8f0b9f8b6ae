import type { GuideWords } from '../../words/guide-words.ts';

/** Los tipos de archivo que tienen campos, en español. */
export const files: GuideWords['fields']['files'] = {
  article: {
    title: 'Un artículo',
    path: 'content/issues/<número>/<nombre>.md',
    about:
      'Solo el título es obligatorio. Una traducción (<nombre>.es.md) lleva lo que cambia en su idioma y hereda el resto.',
  },
  issue: {
    title: 'Un número',
    path: 'content/issues/<número>/issue.md',
    about: 'El texto que sigue a los campos es la introducción del número.',
  },
  page: {
    title: 'Una página de la revista',
    path: 'content/pages/<nombre>.md',
    about:
      'Las páginas que no pertenecen a ningún número, como la que dice quiénes hacen la revista. Una tiene un papel propio: get-involved.md cuenta cómo participar. Su título y su resumen aparecen en la portada y al pie de cada artículo, con un enlace.',
  },
  journal: {
    title: 'La revista misma',
    path: 'content/journal.yaml',
    about:
      'Se escribe una vez, al fundar la revista. Este archivo no tiene texto y por eso no lleva líneas de guiones.',
  },
  people: {
    title: 'Las personas',
    path: 'content/people.yaml',
    about:
      'Opcional. Bajo el nombre de cada persona, escrito como en los artículos, lo que conviene saber de ella.',
  },
  comments: {
    title: 'Los comentarios',
    path: 'content/issues/<número>/<nombre>.comments.yaml',
    about:
      'Los comentarios que alguna vez dejaron los lectores de un artículo: una lista, del más antiguo al más reciente. El lugar de un comentario en la lista es su dirección permanente; los nuevos van al final.',
  },
  theme: {
    title: 'El tema',
    path: 'theme/theme.css',
    about:
      'La carpeta theme está junto a content. En theme.css, las propiedades van en :root { }; los colores del modo oscuro, en lo mismo dentro de @media (prefers-color-scheme: dark) { }. La comprobación dice si algo se leería con dificultad. Junto a theme.css: wordmark.svg, el nombre de la revista dibujado (y wordmark-dark.svg, salvo que tome sus colores del tema: currentColor, var(--accent)); fonts/, con archivos WOFF2 de las familias nombradas aquí, como eb-garamond-latin-400-normal.woff2; y public/, cuyos archivos se copian al sitio, como favicon.svg.',
  },
};
