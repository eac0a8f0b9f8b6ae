import { expectedInWords } from '../../words/fields/expected-in-words.ts';
import type { BetterLine, FieldsFindings, Found, LostWords } from '../../words/rules/fields.ts';
import type { RuleWords } from '../../words/rules/rule-words.ts';
import { expected } from '../fields/expected.ts';
import { invalidYaml } from './invalid-yaml.ts';

/** Las reglas sobre los campos, en español. */
export const fields: RuleWords<FieldsFindings> = {
  'curly-quotes': {
    about:
      'Los procesadores de textos cambian las comillas rectas por comillas tipográficas. Para YAML esas no son comillas: alrededor de un valor, son parte de él y se publican.',
    wording: ({ better }) => [
      'El valor va entre comillas tipográficas, que se publican con él.',
      `Si son parte del texto, poner otras rectas alrededor: "“…”". Si no, ${linesLikeThis(better)}`,
    ],
  },
  'curly-quotes/value': {
    about:
      'Una fecha, un identificador u otro valor que no es un texto no sirve entre comillas tipográficas.',
    wording: ({ better }) => ['El valor va entre comillas tipográficas.', capitalized(linesLikeThis(better))],
  },
  'fields-in-text': {
    about:
      'La segunda línea de tres guiones cierra el encabezado, y todo lo que va debajo es texto. Los campos que queden debajo no tienen efecto y se publicarían.',
    wording: ({ field, line }) => [
      `Los guiones de la línea ${line} cierran el encabezado, y "${field}" y lo que sigue se publicaría como texto.`,
      `Borrar la línea ${line}. La siguiente línea de guiones cierra entonces el encabezado.`,
    ],
  },
  'fields-in-text/end': {
    about: 'Los campos que quedaron debajo del encabezado van encima de la línea de guiones que lo cierra.',
    wording: ({ field, line }) => [
      `Los guiones de la línea ${line} cierran el encabezado, y "${field}" se publicaría como texto.`,
      `Mover la línea ${line} debajo del último de estos campos.`,
    ],
  },
  'former-field': {
    about:
      'En una versión anterior de este programa, o en otro programa, este campo se llama de otra manera. Se sigue leyendo, así que no se pierde nada.',
    wording: ({ field, name, better }) => [
      `Aquí "${field}" se llama "${name}", y como tal se lee.`,
      linesLikeThis(better).replace(/^e/, 'E'),
    ],
  },
  'former-field/value': {
    about: 'En una versión anterior de este programa, este campo admitía otro valor. Se sigue leyendo.',
    wording: ({ field, value, present, better }) => [
      `"${field}" lleva ahora "${present}" en lugar de "${value}", que se lee como tal.`,
      linesLikeThis(better).replace(/^e/, 'E'),
    ],
  },
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
    wording: ({ field, value, readings: [first, second] }) => {
      if (!first) {
        return [
          `"${field}" dice "${value}", pero esa fecha no existe.`,
          'Escribir un año, un mes o un día que existan: 2020, 2020-03 o 2020-03-15.',
        ];
      }
      const message = `"${field}" dice "${value}". Una fecha se escribe con el año delante, después el mes y el día, separados por guiones.`;
      if (!second) return [message, capitalized(linesLikeThis(first.better))];
      const [day, month] = first.order === 'day-first' ? [first, second] : [second, first];
      return [
        message,
        `Si la primera cifra es el día, escribir: ${day.better.line} — si es el mes, ${linesLikeThis(month.better)}`,
      ];
    },
  },
  'impossible-date/year': {
    about:
      'Los canales, los calendarios y los catálogos de bibliotecas no conocen años anteriores al 1 ni posteriores al 9999. Un plazo del último de ellos acabaría después en algunas zonas horarias.',
    wording: ({ field, value }) => [
      `"${field}" dice "${value}", pero los canales y los calendarios no conocen ese año.`,
      'Escribir un año del 0001 al 9999; para un plazo, el 9998 como máximo.',
    ],
  },
  'invalid-yaml': {
    about:
      'Las líneas entre los dos --- (o el archivo entero, si su nombre acaba en .yaml) siguen las reglas de YAML, y en ellas hay un descuido: casi siempre dos puntos dentro de un título, una comilla sin cerrar o una tabulación.',
    wording: invalidYaml,
  },
  'lost-words': {
    about:
      'Algunos signos tienen en YAML un sentido propio, y las palabras que los siguen se pierden o cambian: # después de un espacio empieza un comentario, ! y & delante de un valor le dan nombre, y la barra invertida entre comillas dobles representa otra cosa.',
    wording: ({ kind, lost, better }) => [
      LOST[kind](lost),
      kind === 'comment'
        ? `Un comentario va en su propia línea. Si es parte del texto, ${linesLikeThis(better)}`
        : capitalized(linesLikeThis(better)),
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
  'unknown-word': {
    about:
      'Una revista puede cambiar palabras de la interfaz, cada una por su nombre. Ninguna se llama así, de modo que no tendría efecto.',
    wording: ({ name, suggestion }) => [
      `La interfaz no tiene ninguna palabra "${name}".`,
      suggestion ? `¿Se quería decir "${suggestion}"?` : 'La página /guide/theme/ da los nombres de todas.',
    ],
  },
  'unknown-word/group': {
    about: 'El nombre de una palabra se escribe entero, con puntos, en la línea de la palabra.',
    wording: ({ name, whole }) => [
      `"${name}" es aquí un grupo, pero los nombres de las palabras se escriben enteros.`,
      `Escribir cada palabra en su propia línea, con el nombre entero: ${whole}.`,
    ],
  },
  'unknown-word/parts': {
    about:
      'Una palabra que lleva dentro un número, un nombre o un idioma cambia con cada uno, y un solo texto no puede sustituirla.',
    wording: ({ name }) => [
      `"${name}" no se puede cambiar: lleva dentro un número o un nombre, y varía con cada uno.`,
      'La página /guide/theme/ da las palabras que se pueden cambiar: borrar esta línea.',
    ],
  },
  'unknown-word/long': {
    about: 'Una palabra de la interfaz tiene que caber en la página de un teléfono pequeño.',
    wording: ({ name, length, most }) => [
      `"${name}" tiene ${length} caracteres, y el máximo es ${most}.`,
      'Acortarla. Un texto más largo va en una página de la revista.',
    ],
  },
  'wrong-type': {
    about: 'El campo es correcto, pero su valor tiene otra forma: un texto donde va una lista, o al revés.',
    wording: ({ field, example, found, better, ...expectation }) => [
      `"${field}" espera ${expectedInWords(expected, expectation)}, pero esto es ${FOUND[found]}.`,
      capitalized(linesLikeThis(better ?? { line: `${field}: ${example}`, lines: 1 })),
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

function linesLikeThis({ line, lines }: BetterLine): string {
  return lines > 1 ? `escribir estas ${lines} líneas en una sola, así: ${line}` : `escribirlo así: ${line}`;
}

function capitalized(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

const LOST: Readonly<Record<LostWords['kind'], (lost: string) => string>> = {
  comment: (lost) => `Un # después de un espacio empieza un comentario, así que esto no se publica: ${lost}`,
  sign: (lost) =>
    `${lost} no se publica: un valor no puede empezar con ese signo, que tiene un sentido propio.`,
  escape: (lost) =>
    `Entre comillas dobles, ${lost} no se publica como está escrito: ahí la barra invertida tiene un sentido propio.`,
  null: () => 'La palabra null significa que no hay valor.',
  list: () =>
    'Delante de estos guiones ya hay un valor, y por eso no empiezan los elementos de una lista: todo sería un solo elemento.',
};

const FOUND: Readonly<Record<Found, string>> = {
  text: 'un texto',
  list: 'una lista',
  mapping: 'un grupo de campos',
};
