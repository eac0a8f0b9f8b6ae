import type { ScaffoldWords } from '../../words/interface/scaffold-words.ts';

/** Las palabras de un archivo nuevo, en español. */
export const scaffold: ScaffoldWords = {
  fillIn: 'completar',
  answerName: (id) => (id === '' ? 'respuesta' : `respuesta-a-${id}`),
  title: 'el título',
  authors: 'tu nombre',
  translators: 'tu nombre',
  summary: 'una o dos frases que digan de qué trata',
  text: 'el texto, en Markdown',
  introduction: 'la introducción del número, en Markdown',
  translation: 'la traducción, en Markdown',
  unused: 'Las líneas que empiezan por # no cuentan. Para usar una, quítale el # y cambia lo que sigue:',
};
