import type { Localized } from '../../../languages/index.ts';
import { defineRule, type Wording } from '../../problem.ts';

interface Fault {
  /** Error code of the `yaml` package. */
  readonly code: string;
  /** Its message, in English. */
  readonly message: string;
}

/** The mistakes editors make most, in plain words, by the code of the `yaml` package. */
const KNOWN: Readonly<Record<string, { readonly message: Localized; readonly hint: Localized }>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    message: {
      en: 'A value holds a colon followed by a space, so it reads like a second field.',
      es: 'Un valor lleva dos puntos seguidos de un espacio y se lee como otro campo.',
    },
    hint: {
      en: 'Put the whole value in quotes: title: "One: two"',
      es: 'Poner el valor entero entre comillas: title: "Uno: dos"',
    },
  },
  DUPLICATE_KEY: {
    message: { en: 'The same field is written twice.', es: 'El mismo campo está escrito dos veces.' },
    hint: { en: 'Keep one of the two lines.', es: 'Dejar una sola de las dos líneas.' },
  },
  TAB_AS_INDENT: {
    message: { en: 'A line is indented with a tab.', es: 'Una línea lleva una tabulación como sangría.' },
    hint: { en: 'Use spaces instead of the tab.', es: 'Usar espacios en lugar de la tabulación.' },
  },
  MISSING_CHAR: {
    message: {
      en: 'A quotation mark, bracket or colon is missing at or before this place.',
      es: 'Falta una comilla, un corchete o dos puntos aquí o antes.',
    },
    hint: {
      en: 'Close the quotation mark or bracket that was opened; write fields as "name: value".',
      es: 'Cerrar la comilla o el corchete abierto; escribir los campos como "nombre: valor".',
    },
  },
  UNCLOSED: {
    message: {
      en: 'A quotation mark or bracket is opened here, and nothing closes it.',
      es: 'Aquí se abre una comilla o un corchete que no se cierra.',
    },
    hint: {
      en: 'Close it at the end of the value: title: "One" or authors: [Name One, Name Two]',
      es: 'Cerrarlo al final del valor: title: "Uno" o authors: [Nombre Uno, Nombre Dos]',
    },
  },
  BAD_SCALAR_START: {
    message: {
      en: 'A value begins with a character that YAML keeps for itself (@, `, %).',
      es: 'Un valor empieza con un signo que YAML se reserva (@, `, %).',
    },
    hint: { en: 'Put the whole value in quotes.', es: 'Poner el valor entero entre comillas.' },
  },
  ALIASES: {
    message: {
      en: 'The YAML repeats itself through aliases (*name) beyond what any text needs.',
      es: 'El YAML se repite con alias (*nombre) más de lo que necesita cualquier texto.',
    },
    hint: { en: 'Write the values out.', es: 'Escribir los valores por extenso.' },
  },
  RESOURCE_EXHAUSTION: {
    message: {
      en: 'Here the YAML is nested deeper than can be read: some hundreds of levels.',
      es: 'Aquí el YAML está anidado más hondo de lo que se puede leer: cientos de niveles.',
    },
    hint: {
      en: 'Move what is deepest a few levels up.',
      es: 'Subir algunos niveles lo que está más hondo.',
    },
  },
};

function wordingIn(language: 'en' | 'es', other: (fault: Fault) => Wording) {
  return (fault: Fault): Wording => {
    const known = KNOWN[fault.code];
    return known ? [known.message[language], known.hint[language]] : other(fault);
  };
}

/** YAML that cannot be read. Reported while the file is read; the file is left out of the archive. */
export const invalidYaml = defineRule<Fault>('invalid-yaml', 'error', {
  en: wordingIn('en', ({ message }) => [
    `The YAML cannot be read: ${message}.`,
    'Check the indentation, quotation marks and brackets of this line and the one above.',
  ]),
  es: wordingIn('es', ({ message }) => [
    `El YAML no se puede leer (en palabras del analizador: ${message}).`,
    'Revisar la sangría, las comillas y los corchetes de esta línea y de la anterior.',
  ]),
  about: {
    en: 'The lines between the two --- (or the whole file, where its name ends in .yaml) follow the rules of YAML, and there is a slip in them: most often a colon inside a title, a quotation mark that was not closed, or a tab.',
    es: 'Las líneas entre los dos --- (o el archivo entero, si su nombre acaba en .yaml) siguen las reglas de YAML, y en ellas hay un descuido: casi siempre dos puntos dentro de un título, una comilla sin cerrar o una tabulación.',
  },
  example: { code: 'BLOCK_AS_IMPLICIT_KEY', message: '' },
});
