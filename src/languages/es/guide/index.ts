import type { GuideWords } from '../../words/guide/guide-words.ts';

/** Las guías en español. */
export const guide: GuideWords = {
  prose: {
    editors: new URL('editors.md', import.meta.url),
    translators: new URL('translators.md', import.meta.url),
  },
  chapters: {
    overview: {
      title: 'Escribir en la revista',
      summary:
        'Cómo publicar un artículo, traducir otro o corregir un error. Bastan un navegador y una cuenta en el sitio donde se guarda la revista; no hay que instalar ni saber programar nada.',
    },
    editors: {
      title: 'Un primer artículo en diez minutos',
      summary: 'De un texto terminado a una página de la revista, desde el navegador o con las órdenes.',
    },
    translators: {
      title: 'Una primera traducción en diez minutos',
      summary: 'Elige un texto, escríbelo en tu lengua junto al original y mantenlo al día.',
    },
    fields: {
      title: 'Todos los campos, con un ejemplo',
      summary:
        'Lo que puede ir entre las dos líneas de tres guiones que abren un texto, y en los demás archivos de la revista.',
    },
    problems: {
      title: 'Todos los problemas, con su remedio',
      summary: 'Lo que la revisión puede encontrar, qué significa y cómo se arregla.',
    },
  },
  more: 'Las otras guías',
  fields: {
    required: 'obligatorio',
    takes: (expected) => `Espera ${expected}`,
    inner: 'Por dentro:',
    shared: 'Como se explicó arriba:',
    files: {
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
          'Opcional. Bajo el nombre de cada persona, escrito como en los artículos, lo que hay que decir de ella.',
      },
      comments: {
        title: 'Los comentarios',
        path: 'content/issues/<número>/<nombre>.comments.yaml',
        about:
          'Los comentarios que alguna vez dejaron los lectores de un artículo: una lista, del más antiguo al más reciente. El lugar de un comentario en la lista es su dirección permanente; los nuevos van al final.',
      },
    },
  },
  problems: {
    severity: { error: 'Error', warning: 'Aviso', both: 'Error o aviso' },
    explanation:
      'Un error publicaría algo roto o falso: no se publica nada hasta arreglarlo. Un aviso no detiene nada; conviene atenderlo cuando se pueda. La revisión escribe el nombre de cada problema junto a su lugar, y aquí están esos mismos nombres en orden alfabético.',
    printed: 'La revisión dice, por ejemplo:',
  },
};
