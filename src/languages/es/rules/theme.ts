import { fileSize } from '../../cldr/file-size.ts';
import type { RuleWords, Wording } from '../../words/rules/rule-words.ts';
import type { ForeignCss, ThemeFindings, WordmarkFault } from '../../words/rules/theme.ts';
import { theme as words } from '../fields/theme.ts';

/** Las reglas sobre los temas, en español. */
export const theme: RuleWords<ThemeFindings> = {
  'foreign-css': {
    about:
      'theme.css contiene las propiedades del tema y nada más: en :root { } para todas las páginas, y en lo mismo dentro de @media (prefers-color-scheme: dark) { } para el modo oscuro. Así un tema no puede cargar nada de otra parte ni estropearse cuando cambien los estilos del programa.',
    wording: ({ kind, found }) => FOREIGN[kind](found),
  },
  'low-contrast': {
    about:
      'Las palabras necesitan un contraste de al menos 4,5:1 con lo que tienen detrás; si no, mucha gente no puede leerlas (WCAG 2.2, nivel AA).',
    wording: ({ front, ground, colours: [one, other], scheme, ratio, needed }) => [
      `${front} (${one}) sobre ${ground} (${other}) tiene un contraste de ${rounded(ratio)}:1 en el modo ${scheme === 'dark' ? 'oscuro' : 'claro'}; hace falta ${String(needed).replace('.', ',')}:1.`,
      `Oscurecer o aclarar ${front} o ${ground} ${scheme === 'dark' ? 'en la parte del modo oscuro' : 'en :root'} hasta que se distingan más.`,
    ],
  },
  'unknown-property': {
    about:
      'Ninguna propiedad de los temas se llama así, de modo que no tendría efecto. Casi siempre es una errata.',
    wording: ({ property, suggestion, known }) => [
      `Los temas no tienen ninguna propiedad "${property}".`,
      suggestion ? `¿Se quería decir "${suggestion}"?` : `Las propiedades son: ${known.join(', ')}.`,
    ],
  },
  'unsafe-wordmark': {
    about:
      'El logotipo aparece en todas las páginas, así que el dibujo solo puede tener formas: nada que se ejecute, que cargue algo o que necesite un tipo de letra del ordenador donde se dibujó.',
    wording: (fault) => WORDMARK[fault.kind](fault),
  },
  'unusable-font': {
    about:
      'Los tipos de letra de un tema están en formato WOFF2, que leen todos los navegadores y es el que menos ocupa.',
    wording: () => [
      'El archivo no es un tipo de letra WOFF2, aunque su nombre lo diga.',
      'Convertirlo a WOFF2, o descargarlo en ese formato: cambiar la terminación del nombre no basta.',
    ],
  },
  'unusable-font/absent': {
    about:
      'La primera familia de una letra no tiene archivo en la carpeta fonts/. Está bien si es un tipo de letra que tiene casi cualquier equipo; los demás solo los ve quien los haya instalado.',
    wording: ({ family, file }) => [
      `Ningún archivo de fonts/ tiene las letras de "${family}", así que solo las ve quien ya las tenga en su equipo.`,
      `Para que las vea todo el mundo, añadir el tipo de letra como fonts/${file}, o en varios archivos con nombres así.`,
    ],
  },
  'unusable-font/damaged': {
    about: 'Los navegadores rechazan un tipo de letra cuyo archivo se cortó o cambió por el camino.',
    wording: () => [
      'El archivo empieza como un tipo de letra WOFF2, pero no está completo.',
      'Volver a descargar o a convertir el tipo de letra.',
    ],
  },
  'unusable-font/heavy': {
    about: 'Quien lee con una conexión lenta espera el tipo de letra, o ve saltar el texto cuando llega.',
    wording: ({ bytes, most }) => [
      `El tipo de letra ocupa ${fileSize(bytes, 'es')}; más de ${fileSize(most, 'es')} tarda en cargar en un teléfono.`,
      'Usar un archivo con menos letras: las familias suelen venir divididas en latin, latin-ext y otras, y el navegador solo carga lo que el texto necesita.',
    ],
  },
  'unusable-font/unused': {
    about:
      'El nombre del archivo empieza con el de una familia que nombra theme.css, en minúsculas y con guiones: eb-garamond-latin-400-normal.woff2 es de "EB Garamond". Cualquier otro archivo se publicaría para nada.',
    wording: ({ families }) => [
      'Ninguna de las letras de theme.css tiene un archivo con este nombre.',
      families.length === 0
        ? 'Nombrar la familia en theme.css: --text-face: "EB Garamond", serif'
        : `Cambiar el nombre del archivo para que empiece con una de estas familias, con guiones en lugar de espacios: ${families.join(', ')}. Después puede llevar -latin u otra parte de sus letras, un grosor como -400 (o -wght si los tiene todos) y -normal o -italic.`,
    ],
  },
  'unused-theme-file': {
    about:
      'Un tema consta de theme.css, wordmark.svg, wordmark-dark.svg y las carpetas fonts/ y public/. Nada lee otros archivos.',
    wording: () => [
      'Nada en un tema se llama así, de modo que el archivo no tiene efecto.',
      'Si ha de publicarse tal como es, moverlo a la carpeta public/ del tema. Un tipo de letra va en fonts/, como WOFF2.',
    ],
  },
  'unused-theme-file/folder': {
    about:
      'El tema es una carpeta de la revista. Un enlace podría llevar a archivos que no se quieren publicar, así que no se sigue.',
    wording: ({ kind }) => [
      kind === 'link' ? 'El tema es un enlace a otra carpeta.' : 'El tema es un archivo, no una carpeta.',
      kind === 'link'
        ? 'Copiar aquí la carpeta, o nombrarla con la opción --theme.'
        : 'Dar otro nombre al archivo, o poner su contenido en theme/theme.css.',
    ],
  },
  'wrong-property': {
    about: 'Cada propiedad de un tema admite valores de una sola clase, que la guía muestra.',
    wording: ({ property, value, kind, example, inDark }) =>
      inDark
        ? [
            `${property} no puede ser distinta en el modo oscuro; solo los colores.`,
            'Moverla al :root { } que está fuera de @media.',
          ]
        : [
            `${property} no puede ser "${value.length > 60 ? `${value.slice(0, 60)}…` : value}".`,
            `Admite ${words.kinds[kind]}: ${property}: ${example};`,
          ],
  },
};

const FOREIGN: Readonly<Record<ForeignCss['kind'], (found: string) => Wording>> = {
  'at-rule': (found) => [
    `theme.css no puede tener "${found}".`,
    'Borrarlo. Los tipos de letra van en la carpeta fonts/ del tema, y lo del modo oscuro en @media (prefers-color-scheme: dark) { :root { } }.',
  ],
  declaration: (found) => [
    `"${found}" no es una propiedad de los temas.`,
    'Borrarla: un tema solo da valor a sus propias propiedades, que empiezan con dos guiones.',
  ],
  rule: (found) => [
    `theme.css no puede tener "${found}".`,
    'Borrarlo: las propiedades van en :root { }, cada una como --nombre: valor; y nada más va ahí.',
  ],
  unopened: () => ['Esta llave no cierra nada.', 'Borrarla, o escribir la { que cierra.'],
  unclosed: () => ['El archivo termina antes de que todo esté cerrado.', 'Escribir la } que falta.'],
  repeated: (found) => [
    `${found} ya tiene un valor, así que el primero no tiene efecto.`,
    'Borrar uno de los dos.',
  ],
  'too-large': () => [
    'El archivo pasa de 200 kB: tanto no es un tema.',
    'Dejar solo las propiedades en :root { } y borrar lo demás.',
  ],
};

const WORDMARK: Readonly<Record<WordmarkFault['kind'], (fault: WordmarkFault) => Wording>> = {
  element: ({ name }) => [
    `Un logotipo no puede tener el elemento <${name}>.`,
    name === 'text' || name === 'tspan'
      ? 'Convertir las letras en trazados en el programa de dibujo: quien lee no tiene ese tipo de letra.'
      : 'Borrarlo en el programa de dibujo, o dibujarlo solo con formas y colores, y guardar el archivo como SVG plano.',
  ],
  attribute: ({ name }) => [
    `Un logotipo no puede tener este ${name}.`,
    'Borrar el atributo y guardar el archivo como SVG plano: solo formas y colores.',
  ],
  malformed: () => [
    'El archivo no es un dibujo SVG que los navegadores puedan leer.',
    'Guardarlo de nuevo como SVG plano.',
  ],
  'too-large': () => [
    'El logotipo pasa de 40 kB, y lo carga cada persona que lee.',
    'Simplificar sus trazados en el programa de dibujo y guardarlo como SVG plano u optimizado.',
  ],
  'no-size': () => ['El logotipo no dice qué tamaño tiene.', 'Escribir en <svg>: viewBox="0 0 300 60"'],
};

/** Redondeado hacia abajo, para que lo insuficiente nunca parezca bastante. */
function rounded(ratio: number): string {
  return (Math.floor(ratio * 100) / 100).toFixed(2).replace('.', ',');
}
