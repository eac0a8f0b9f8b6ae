import { npmLine } from '../../words/commands/npm-line.ts';
import type { UsageWords } from '../../words/commands/usage-words.ts';

/** Los mensajes sobre una orden que no se entiende o no se puede cumplir, en español. */
export const usage: UsageWords = {
  noCommand: 'No se ha indicado ninguna orden.',
  unknownCommand: (name, suggestion) =>
    `No existe la orden "${name}".${suggestion === undefined ? '' : ` ¿Querías decir "${suggestion}"?`}`,
  unknownFlag: (command, flag, suggestion, flags) =>
    `${command} no admite ${flag}.${suggestion === undefined ? '' : ` ¿Querías decir ${suggestion}?`} Admite: ${flags}`,
  missingValue: (flag) => `A ${flag} le falta su valor, como se ve abajo.`,
  needlessValue: (flag) => `${flag} va sin ningún valor.`,
  looseWord: (command, word) =>
    `${command} no sabe qué hacer con "${word}". Las opciones van después de dos guiones sueltos: ${npmLine(command)} -- --opción`,
  strayWord: (command, word) =>
    `${command} no sabe qué hacer con "${word}". Las opciones empiezan con dos guiones, como se ve abajo.`,
  swallowed: (command, flags) =>
    `npm se quedó con ${flags}. Las opciones van después de dos guiones sueltos: ${npmLine(command)} -- ${flags}`,
  oneOf: (flag, written, values) =>
    `${flag} admite uno de estos valores: ${values.join(', ')}. "${written}" no es ninguno de ellos.`,
  notPort: (written) => `--port espera un número del 0 al 65535, pero "${written}" no lo es.`,
  notFolder: '--content y --output esperan la ruta de una carpeta.',
  notRevision: '--since espera una revisión de git: una etiqueta, una rama o un commit.',
  notHost: '--host espera una dirección de esta computadora, por ejemplo 0.0.0.0, que equivale a todas.',
  unknownRevision: (revision, folder) =>
    `--since: git no conoce ninguna revisión "${revision}" de ${folder}.`,
  noFolder: (path) => `No existe la carpeta ${path}. Para usar otra: --content CARPETA`,
  noTheme: (path) => `--theme: no existe la carpeta ${path}.`,
  notWritten: (path, reason) => `No se ha podido escribir ${path} (${reason}).`,
  notReached: (reason) => `No se ha podido leer o escribir un archivo o una carpeta (${reason}).`,
  noOutput: {
    'not-made': (folder, reason) => `--output ${folder}: no se puede crear la carpeta (${reason}).`,
    'holds-program': (folder) => `--output ${folder}: en esta carpeta está el programa mismo. Elige otra.`,
    'holds-content': (folder) =>
      `--output ${folder}: en esta carpeta están los textos de la revista. Elige otra.`,
    'in-content': (folder) =>
      `--output ${folder}: esta carpeta está entre los textos de la revista. Elige una fuera de la carpeta de contenidos.`,
    'in-program': (folder) =>
      `--output ${folder}: esta carpeta está entre las del programa mismo. Elige otra.`,
    'holds-others': (folder) =>
      `--output ${folder}: la carpeta contiene archivos que no provienen de construir un sitio. Elige otra, o vacíala antes.`,
  },
};
