import { expectedInWords } from '../../words/fields/expected-in-words.ts';
import type { FieldsFindings, Found } from '../../words/rules/fields.ts';
import type { RuleWords, Wording } from '../../words/rules/rule-words.ts';
import { expected } from '../fields/expected.ts';

/** Las reglas sobre los campos, en español. */
export const fields: RuleWords<FieldsFindings> = {
  'front-matter-not-yaml': {
    about:
      'Lo que sigue a los tres guiones de la primera línea pide un lenguaje distinto de YAML. Un encabezado así podría ejecutar un programa; por eso no se lee nunca.',
    wording: ({ engine }) => [
      `El encabezado dice estar escrito en "${engine}". Solo se lee YAML, y nada de él se ejecuta.`,
      'Empezar el archivo con una línea de tres guiones y nada más: ---',
    ],
  },
  'hidden-character': {
    about:
      'Hay caracteres que no se ven y que pueden invertir las palabras vecinas u ocultar lo que en verdad está escrito. Suelen llegar con palabras copiadas de otro sitio.',
    wording: ({ code }) => [
      `Aquí hay un carácter que no se ve: ${code}. Puede hacer que unas palabras parezcan otras.`,
      'Borrarlo o volver a escribir estas palabras. Los idiomas que se escriben de derecha a izquierda no lo necesitan.',
    ],
  },
  'impossible-date': {
    about:
      'Una fecha es un año, un mes o un día, con guiones. Se lee al pie de la letra, para que un 30 de febrero no se convierta sin avisar en un 1 de marzo.',
    wording: ({ field, value }) => [
      `"${field}" dice "${value}", pero esa fecha no existe.`,
      'Escribir un año, un mes o un día que existan: 2020, 2020-03 o 2020-03-15.',
    ],
  },
  'invalid-yaml': {
    about:
      'Las líneas entre los dos --- (o el archivo entero, si su nombre acaba en .yaml) siguen las reglas de YAML, y en ellas hay un descuido: casi siempre dos puntos dentro de un título, una comilla sin cerrar o una tabulación.',
    wording: ({ code, message }) =>
      SLIPS[code] ?? [
        `El YAML no se puede leer (en palabras del analizador: ${message}).`,
        'Revisar la sangría, las comillas y los corchetes de esta línea y de la anterior.',
      ],
  },
  'missing-field': {
    about: 'Falta un campo obligatorio, o hay uno escrito que quedó vacío.',
    wording: ({ field, example }) => [
      `Falta el campo "${field}" o está vacío.`,
      `Añadir una línea como esta: ${field}: ${example}`,
    ],
  },
  'missing-front-matter': {
    about: 'Todo texto empieza con su encabezado: unos pocos campos entre dos líneas de tres guiones.',
    wording: ({ opened }) => [
      opened
        ? 'El encabezado empieza con --- en la primera línea, pero ningún segundo --- lo cierra.'
        : 'El archivo no empieza con un encabezado.',
      opened
        ? 'Poner una línea de tres guiones después del último campo.'
        : 'Empezarlo con una línea ---, luego "title: …" y otra línea ---.',
    ],
  },
  'not-in-contents': {
    about:
      'contents fija el orden de los artículos de un número. Un artículo que no figura ahí aparece de todos modos, pero después de los demás.',
    wording: ({ id }) => [
      `contents no incluye "${id}", un artículo de este número, que por eso queda al final.`,
      'Añadir su identificador a contents, en el lugar que le corresponda.',
    ],
  },
  placeholder: {
    about:
      'Un archivo empezado con `npm run new`, o con un enlace del sitio, lleva palabras entre corchetes ⟦ ⟧ donde hay que escribir algo. Quien lee no debe verlas.',
    wording: ({ text }) => [
      `Todavía queda este hueco por completar: "${text}".`,
      'Completarlo, sin los corchetes ⟦ ⟧, o borrar la línea. Para terminar el texto más adelante, dejarlo sin publicar con "draft: true".',
    ],
  },
  'unknown-field': {
    about: 'Ningún campo se llama así, de modo que no tendría efecto. Casi siempre es una errata.',
    wording: ({ field, suggestion, known }) => [
      `Aquí no existe el campo "${field}".`,
      suggestion ? `¿Se quería decir "${suggestion}"?` : `Los campos son: ${known.join(', ')}.`,
    ],
  },
  'unknown-section': {
    about:
      'Cada sección tiene una clave y, en journal.yaml, un nombre en cada idioma. El texto usa una clave que no está ahí.',
    wording: ({ section, suggestion, known }) => [
      `journal.yaml no tiene ninguna sección "${section}".`,
      suggestion
        ? `¿Se quería decir "${suggestion}"?`
        : known.length > 0
          ? `Las secciones son: ${known.join(', ')}.`
          : 'Añadirla a las secciones (sections) de journal.yaml, con su nombre en cada idioma.',
    ],
  },
  'wrong-type': {
    about: 'El campo es correcto, pero su valor tiene otra forma: un texto donde va una lista, o al revés.',
    wording: ({ field, example, found, ...expectation }) => [
      `"${field}" espera ${expectedInWords(expected, expectation)}, pero esto es ${FOUND[found]}.`,
      `Escribirlo así: ${field}: ${example}`,
    ],
  },
  'wrong-value': {
    about: 'La forma es correcta, pero el campo no admite ese valor.',
    wording: ({ field, value, example, ...expectation }) => [
      `"${field}" no puede ser "${value}": espera ${expectedInWords(expected, expectation)}.`,
      `Escribirlo así: ${field}: ${example}`,
    ],
  },
};

/** Los errores de YAML más frecuentes, en palabras llanas, por el código de error del paquete `yaml`. */
const SLIPS: Readonly<Record<string, Wording>> = {
  BLOCK_AS_IMPLICIT_KEY: [
    'Un valor lleva dos puntos seguidos de un espacio, y YAML lo lee como otro campo.',
    'Poner el valor entero entre comillas: title: "Uno: dos"',
  ],
  DUPLICATE_KEY: ['El mismo campo está escrito dos veces.', 'Dejar una sola de las dos líneas.'],
  TAB_AS_INDENT: ['Una línea lleva una tabulación como sangría.', 'Usar espacios en lugar de la tabulación.'],
  MISSING_CHAR: [
    'Falta una comilla, un corchete o dos puntos aquí o antes.',
    'Cerrar la comilla o el corchete abierto; escribir los campos como "nombre: valor".',
  ],
  UNCLOSED: [
    'Aquí se abre una comilla o un corchete que no se cierra.',
    'Cerrarlo al final del valor: title: "Uno" o authors: [Nombre Uno, Nombre Dos]',
  ],
  BAD_SCALAR_START: [
    'Un valor empieza con un signo que en YAML tiene un sentido especial (@, `, %).',
    'Poner el valor entero entre comillas.',
  ],
  ALIASES: [
    'El YAML usa alias (*nombre) mucho más de lo que necesita cualquier texto.',
    'Escribir los valores por extenso.',
  ],
  RESOURCE_EXHAUSTION: [
    'Aquí el YAML está anidado a demasiada profundidad: cientos de niveles.',
    'Subir algunos niveles los valores más profundos.',
  ],
};

const FOUND: Readonly<Record<Found, string>> = {
  text: 'un texto',
  list: 'una lista',
  mapping: 'un grupo de campos',
};
