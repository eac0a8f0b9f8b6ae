import type { FilesFindings } from '../../words/rules/files.ts';
import type { RuleWords } from '../../words/rules/rule-words.ts';

/** Las reglas sobre los archivos, en español. */
export const files: RuleWords<FilesFindings> = {
  'comments-without-work': {
    about:
      'Los comentarios de un artículo están en un archivo junto a él, con el mismo nombre. Junto a este archivo no hay ningún artículo, y sus comentarios se perderían.',
    wording: ({ id }) => [
      `Son comentarios a "${id}", pero en el número no existe ese artículo.`,
      'Dar al archivo el nombre de un artículo de esta carpeta: <artículo>.comments.yaml',
    ],
  },
  'default-language-suffix': {
    about:
      'El archivo sin idioma en el nombre es el del idioma principal de la revista. Si pudiera tener dos nombres, dos archivos podrían ser el mismo texto.',
    wording: ({ code, name, isTaken }) => [
      `"${code}" es el idioma principal de la revista, así que sus archivos no llevan sufijo.`,
      isTaken
        ? `"${name}" ya existe, y los dos serían el mismo texto. Dejar en "${name}" lo que haga falta y borrar este archivo.`
        : `Cambiar el nombre del archivo a "${name}".`,
    ],
  },
  'duplicate-id': {
    about:
      'El nombre del archivo de un artículo es su identificador. Enlaces y respuestas lo usan para nombrarlo; por eso no puede repetirse, ni siquiera en números distintos.',
    wording: ({ id, other, home }) => [
      `El identificador "${id}" ya está en uso, en ${other}.`,
      home === undefined
        ? 'Cambiar el nombre de este archivo: el nombre del archivo de un artículo es su identificador y no puede repetirse en toda la revista.'
        : home.file === other
          ? `Lo más probable es que ${other} sea una traducción de este archivo. Si es así, moverlo a "${home.to}".`
          : `Lo más probable es que este archivo sea una traducción de ${other}. Si es así, moverlo a "${home.to}".`,
    ],
  },
  'duplicate-id/same-name': {
    about:
      'Una letra con tilde puede guardarse como un solo carácter, o como letra y tilde por separado, como hace a veces macOS. Dos archivos cuyos nombres solo difieren en eso cuentan como uno.',
    wording: ({ name }) => [
      `Hay dos archivos llamados "${name}" en esta carpeta: en uno de los nombres, las letras y sus tildes están guardadas por separado.`,
      'Comparar los dos archivos, conservar el que vale y borrar el otro.',
    ],
  },
  'invalid-name': {
    about:
      'Los nombres de archivos y carpetas se convierten en direcciones, que deben ser fáciles de escribir y de compartir.',
    wording: ({ name, suggestion }) => [
      `"${name}" no puede ser parte de una dirección: usar solo minúsculas, cifras, guiones y guiones bajos.`,
      suggestion ? `Cambiar el nombre a "${suggestion}".` : 'Elegir un nombre de letras y cifras.',
    ],
  },
  'merge-conflict': {
    about:
      'Dos personas cambiaron las mismas líneas, y git dejó en el archivo las dos versiones, entre líneas de siete signos: <<<<<<<, ======= y >>>>>>>. Alguien tiene que elegir.',
    wording: ({ begin, base, middle, end }) => [
      `Aquí hay dos versiones de las mismas líneas: la primera, en ${lines(begin + 1, (base ?? middle) - 1)}; la segunda, en ${lines(middle + 1, end - 1)}. Git no pudo elegir entre ellas.`,
      `Para quedarse con la primera, borrar la línea ${begin} y ${lines(base ?? middle, end)}. Para quedarse con la segunda, borrar ${lines(begin, middle)} y la línea ${end}.`,
    ],
  },
  'merge-conflict/mark': {
    about: 'Una de esas líneas de siete signos quedó olvidada al juntar las versiones.',
    wording: ({ mark }) => [
      `Esta línea, ${mark}, la escribió git donde dos personas habían cambiado las mismas líneas. No es parte del texto.`,
      'Comprobar que las líneas de alrededor están como deben, y borrar esta línea.',
    ],
  },
  'misplaced-file': {
    about:
      'El programa busca textos solo en dos lugares. De un archivo que esté en otra parte no sale ninguna página.',
    wording: ({ better }) => [
      'De este archivo no sale ninguna página: los textos van en issues/<número>/ o en pages/.',
      better
        ? `Cambiarle el nombre por "${better}".`
        : 'Moverlo a issues/<número>/<nombre>.md o a pages/<nombre>.md, o fuera de la carpeta de contenidos.',
    ],
  },
  'misplaced-file/manuscript': {
    about:
      'Un manuscrito de un procesador de textos todavía no es una página: hay que pasar su texto a un archivo Markdown.',
    wording: ({ better, isText }) => [
      'Este archivo no se publica: los textos se escriben en Markdown, en archivos que acaban en .md.',
      `${isText ? `Cambiarle el nombre por "${better}"` : `Guardar el texto como "${better}"`}, con su encabezado al principio. Si el archivo mismo es para descargar, ponerlo en una carpeta como media/ y enlazarlo desde un texto; si no es para leer, sacarlo de la carpeta de contenidos.`,
    ],
  },
  'misplaced-file/unused': {
    about:
      'Las imágenes y los documentos se publican cuando un texto los muestra o los enlaza. Los que todavía esperan su texto van en una carpeta del número.',
    wording: () => [
      'Ningún texto muestra este archivo ni lo enlaza, así que no se publica.',
      'Enlazarlo desde un texto, moverlo a una carpeta del número como media/, o quitarlo.',
    ],
  },
  'misplaced-file/unpublishable': {
    about:
      'Solo se publican tipos de archivo que no pueden hacer daño en el navegador de quien lee. Los dibujos en SVG y las páginas web sí pueden; por eso no se publican.',
    wording: ({ executed }) =>
      executed === undefined
        ? [
            'Los archivos de este tipo no se publican.',
            'Guardarlo como imagen (PNG, JPEG, WebP, AVIF, GIF) o documento (PDF, EPUB, ODT, DOCX, CSV, TXT, ZIP, MP3, MP4), o moverlo fuera de la carpeta de contenidos.',
          ]
        : [
            `No se publican archivos que llevan "${executed}" en el nombre: muchos servidores los ejecutarían como programas.`,
            `Cambiarle el nombre para que no lleve "${executed}", o moverlo fuera de la carpeta de contenidos.`,
          ],
  },
  'misplaced-file/litter': {
    about:
      'Los editores de texto y los sistemas operativos dejan archivos sueltos, como Thumbs.db o copias que acaban en ~. No hacen daño, pero estorban.',
    wording: () => [
      'Este archivo lo dejó algún programa: no es parte de la revista.',
      'Borrarlo. Una línea en .gitignore evita que vuelva.',
    ],
  },
  'missing-file': {
    about:
      'El encabezado nombra una imagen o un archivo adjunto que no está en la carpeta. Las mayúsculas cuentan: Marcha.jpg no es marcha.jpg.',
    wording: ({ field, path, suggestion }) => [
      `${field} nombra "${path}", pero ese archivo no existe.`,
      suggestion
        ? `¿Se quería decir "${suggestion}"?`
        : 'Añadir el archivo o corregir la ruta, que parte de la carpeta de este texto.',
    ],
  },
  'missing-issue': {
    about:
      'Un número es una carpeta con un archivo issue.md, que le da título y fecha. Sin ese archivo, sus artículos no son de ningún número.',
    wording: ({ issue }) => [
      `La carpeta issues/${issue} tiene artículos, pero no issue.md.`,
      `Añadir issues/${issue}/issue.md, al menos con título (title) y fecha (date).`,
    ],
  },
  'missing-journal': {
    about:
      'journal.yaml dice cómo se llama la revista, cuál es su dirección y qué idiomas tiene. Sin él no se puede construir nada.',
    wording: () => ['En esta carpeta no hay journal.yaml.', 'Añadirlo, al menos con title, url y languages.'],
  },
  'not-utf8': {
    about: 'El archivo se guardó con una codificación antigua, y las tildes saldrían mal.',
    wording: ({ reading }) => [
      reading === undefined
        ? 'El archivo no es texto en UTF-8.'
        : `El archivo está guardado con una codificación antigua, y las tildes saldrían mal, empezando por esta línea: ${reading}`,
      'Abrirlo en un editor de textos, elegir "Guardar como" y, ahí, la codificación UTF-8. En el Bloc de notas, la lista de codificaciones está junto al botón "Guardar"; en Visual Studio Code, pulsar abajo el nombre de la codificación. Después, comprobar que las tildes están bien.',
    ],
  },
  'path-mismatch': {
    about:
      'La carpeta de un archivo dice a qué número pertenece, y el nombre del archivo dice el idioma. El encabezado puede repetirlo, pero no contradecirlo.',
    wording: ({ field, written, path }) => [
      `El encabezado dice "${field}: ${written}", pero la carpeta y el nombre del archivo dicen "${field}: ${path}".`,
      `Quitar la línea "${field}: ${written}" o mover el archivo.`,
    ],
  },
  'unreadable-file': {
    about:
      'Un archivo o una carpeta no se puede leer: lo impiden sus permisos, es demasiado grande para ser un texto o falla el disco donde está. Su contenido faltaría en el sitio.',
    wording: ({ reason }) => [
      `El sistema no puede leer este archivo o esta carpeta (${reason}).`,
      'Dar permiso de lectura a quien construye el sitio, o sustituirlo por una copia que se pueda abrir.',
    ],
  },
  'unsafe-file': {
    about:
      'Hay archivos que podrían ejecutar un programa en el navegador de quien lee o en el servidor, en nombre de la revista.',
    wording: ({ path, executed }) =>
      executed === undefined
        ? [
            `"${path}" es de un tipo que puede llevar un programa dentro, así que no se publica.`,
            'Usar una imagen (PNG, JPEG, WebP, AVIF, GIF) o un documento (PDF, EPUB, ODT, DOCX, CSV, TXT, ZIP, MP3, MP4).',
          ]
        : [
            `"${path}" lleva "${executed}" en el nombre. Muchos servidores lo ejecutarían como un programa, sea lo que sea, así que no se publica.`,
            `Cambiar el nombre del archivo para que no lleve "${executed}", y escribir aquí el nuevo.`,
          ],
  },
};

function lines(first: number, last: number): string {
  if (first > last) return 'ninguna línea';
  return first === last ? `la línea ${first}` : `las líneas ${first} a ${last}`;
}
