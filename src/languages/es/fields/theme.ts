import type { ThemeWords } from '../../words/fields/theme-words.ts';

/** Lo que se dice de los temas, en español. */
export const theme: ThemeWords = {
  effects: {
    paper: 'El fondo de todas las páginas.',
    tint: 'El fondo de los recuadros: notas, archivos para descargar, código.',
    ink: 'El texto, los títulos y las líneas gruesas.',
    quiet: 'Lo que queda en segundo plano: subtítulos, fechas, pies de imagen, letra pequeña.',
    line: 'Las líneas finas entre partes. No significan nada, así que pueden ser pálidas.',
    accent:
      'La primera tinta: las líneas bajo los enlaces, la marca de la página actual, la primera barra del logotipo.',
    answer:
      'La segunda tinta, para todo lo que responde: las respuestas, el mapa de un debate, el contorno de lo que tiene el foco.',
    cover: 'El fondo de la portada del número más reciente, en la página de inicio.',
    'cover-second': 'La franja al pie de una portada sin imagen.',
    'on-cover': 'Las palabras sobre una portada.',
    foot: 'El fondo del pie de todas las páginas.',
    'foot-ink': 'Las palabras del pie.',
    'text-face': 'El tipo de letra de los textos.',
    'title-face':
      'El tipo de letra del nombre de la revista y de los títulos, también en las imágenes para compartir.',
    'label-face': 'El tipo de letra de todo lo demás: navegación, listas, datos, botones.',
    'title-weight': 'El grosor de los títulos. Un tipo que solo tiene un grosor necesita aquí ese mismo.',
    'title-case': 'Si los títulos van en mayúsculas.',
    'title-scale':
      'El tamaño de los títulos, comparado con el del programa. Un tipo ancho necesita menos de 100%.',
    measure: 'El ancho de la columna de texto en una pantalla grande.',
    corner: 'Lo redondeadas que son las esquinas de portadas, imágenes, recuadros y campos.',
  },
  kinds: {
    colour: 'un color, con # y seis cifras o letras de la a a la f',
    face: 'nombres de tipos de letra, primero el preferido, separados por comas',
    weight: 'un grosor de 400 (normal) a 900, de cien en cien',
    case: 'none o uppercase',
    scale: 'un porcentaje de 50% a 130%',
    measure: 'un ancho de 26rem a 44rem',
    corner: 'un radio de 0 a 24px',
  },
  starter: [
    'El aspecto de la revista. Cada propiedad está en un comentario, con el valor que rige mientras siga ahí:',
    'sacarla del comentario y escribir el propio. npm run check dice qué está mal, también si algo se leería con',
    'dificultad. Junto a este archivo: wordmark.svg (el nombre de la revista dibujado), fonts/ (archivos WOFF2 de',
    'los tipos de letra nombrados aquí) y public/ (archivos que se copian al sitio, como favicon.svg).',
  ],
};
