import type { Language } from '../languages/index.ts';
import type { NoOutput } from '../write/replace-folder.ts';

/** What is said of a command line that cannot be understood or followed, in one language. */
export interface UsageWords {
  readonly noCommand: string;
  readonly unknownCommand: (name: string, suggestion: string | undefined) => string;
  /** `flags`: those that the command takes. */
  readonly unknownFlag: (
    command: string,
    flag: string,
    suggestion: string | undefined,
    flags: string,
  ) => string;
  readonly missingValue: (flag: string) => string;
  readonly needlessValue: (flag: string) => string;
  /** A word without a flag: often the value of an option that npm took for its own. */
  readonly looseWord: (command: string, word: string) => string;
  /** Options that stood before the two hyphens, so that npm took them. */
  readonly swallowed: (command: string, flags: string) => string;
  readonly oneOf: (flag: string, written: string, values: readonly string[]) => string;
  readonly notPort: (written: string) => string;
  readonly notFolder: string;
  readonly notRevision: string;
  readonly notHost: string;
  readonly unknownRevision: (revision: string, folder: string) => string;
  readonly noFolder: (path: string) => string;
  /** The system refused to write something, or to read or write it; `reason` is its own. */
  readonly notWritten: (path: string, reason: string) => string;
  readonly notReached: (reason: string) => string;
  readonly noOutput: Readonly<Record<NoOutput, (folder: string, reason: string) => string>>;
}

const en: UsageWords = {
  noCommand: 'Say which command is meant.',
  unknownCommand: (name, suggestion) =>
    `There is no command "${name}".${suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`}`,
  unknownFlag: (command, flag, suggestion, flags) =>
    `${command} does not take ${flag}.${suggestion === undefined ? '' : ` Did you mean ${suggestion}?`} It takes: ${flags}`,
  missingValue: (flag) => `${flag} needs a value behind it, such as those below.`,
  needlessValue: (flag) => `${flag} takes no value: it stands alone.`,
  looseWord: (command, word) =>
    `${command} does not know what to do with "${word}". Options follow two hyphens that stand alone: ${npmLine(command)} -- --option`,
  swallowed: (command, flags) =>
    `npm kept ${flags} for itself. Options follow two hyphens that stand alone: ${npmLine(command)} -- ${flags}`,
  oneOf: (flag, written, values) =>
    `${flag} takes one of: ${values.join(', ')}. "${written}" is none of them.`,
  notPort: (written) => `--port takes a number from 0 to 65535, and "${written}" is none.`,
  notFolder: '--content and --output take the path of a folder.',
  notRevision: '--since takes a revision of git: a tag, a branch or a commit.',
  notHost: '--host takes an address of this computer, such as 0.0.0.0 for all of them.',
  unknownRevision: (revision, folder) => `--since: git knows no revision "${revision}" of ${folder}.`,
  noFolder: (path) => `There is no folder ${path}. Another one is named with --content.`,
  notWritten: (path, reason) => `${path} could not be written (${reason}).`,
  notReached: (reason) => `Something could not be read or written (${reason}).`,
  noOutput: {
    'not-made': (folder, reason) => `--output ${folder}: the folder cannot be made (${reason}).`,
    'holds-program': (folder) =>
      `--output ${folder}: this folder holds the program itself. Choose another one.`,
    'holds-others': (folder) =>
      `--output ${folder}: the folder holds files that no build made. Choose another one, or empty it first.`,
  },
};

const es: UsageWords = {
  noCommand: 'Falta decir qué orden se quiere.',
  unknownCommand: (name, suggestion) =>
    `No existe la orden "${name}".${suggestion === undefined ? '' : ` ¿Querías decir "${suggestion}"?`}`,
  unknownFlag: (command, flag, suggestion, flags) =>
    `${command} no admite ${flag}.${suggestion === undefined ? '' : ` ¿Querías decir ${suggestion}?`} Admite: ${flags}`,
  missingValue: (flag) => `A ${flag} le falta su valor, como se ve abajo.`,
  needlessValue: (flag) => `${flag} va sin ningún valor.`,
  looseWord: (command, word) =>
    `${command} no sabe qué hacer con "${word}". Las opciones van después de dos guiones sueltos: ${npmLine(command)} -- --opción`,
  swallowed: (command, flags) =>
    `npm se quedó con ${flags}. Las opciones van después de dos guiones sueltos: ${npmLine(command)} -- ${flags}`,
  oneOf: (flag, written, values) =>
    `${flag} admite uno de estos valores: ${values.join(', ')}. "${written}" no es ninguno de ellos.`,
  notPort: (written) => `--port espera un número del 0 al 65535, y "${written}" no lo es.`,
  notFolder: '--content y --output esperan la ruta de una carpeta.',
  notRevision: '--since espera una revisión de git: una etiqueta, una rama o un commit.',
  notHost: '--host espera una dirección de esta computadora, por ejemplo 0.0.0.0, que son todas.',
  unknownRevision: (revision, folder) =>
    `--since: git no conoce ninguna revisión "${revision}" de ${folder}.`,
  noFolder: (path) => `No existe la carpeta ${path}. Con --content se indica otra.`,
  notWritten: (path, reason) => `No se ha podido escribir ${path} (${reason}).`,
  notReached: (reason) => `Hay algo que no se ha podido leer o escribir (${reason}).`,
  noOutput: {
    'not-made': (folder, reason) => `--output ${folder}: no se puede crear la carpeta (${reason}).`,
    'holds-program': (folder) => `--output ${folder}: en esta carpeta está el programa mismo. Elige otra.`,
    'holds-others': (folder) =>
      `--output ${folder}: en la carpeta hay archivos que no son de ningún sitio construido. Elige otra, o vacíala antes.`,
  },
};

/** How a command begins. */
function npmLine(command: string): string {
  return command === 'start' ? 'npm start' : `npm run ${command}`;
}

const WORDS: Readonly<Record<Language, UsageWords>> = { en, es };

/** What is said of wrong usage in a language. */
export function usageWords(language: Language): UsageWords {
  return WORDS[language];
}
