import type { GuideWords } from '../../words/guide-words.ts';

/** Los capítulos de las guías, en español. */
export const chapters: GuideWords['chapters'] = {
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
  moving: {
    title: 'Cambiar de lugar o retirar un texto',
    summary:
      'Cómo las direcciones publicadas siguen llevando a sus textos cuando cambian archivos, carpetas y nombres.',
  },
  importing: {
    title: 'Mudar aquí una revista',
    summary:
      'Un archivo de WordPress, o una carpeta de Markdown de Jekyll, Hugo o Eleventy, con sus artículos, traducciones, comentarios e imágenes: de la exportación al sitio construido.',
  },
  theme: {
    title: 'Cambiar el aspecto de la revista',
    summary:
      'Colores, tipos de letra, el ancho del texto, esquinas redondas: las propiedades de theme/theme.css, cada una con su efecto; y las palabras de la interfaz.',
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
};
