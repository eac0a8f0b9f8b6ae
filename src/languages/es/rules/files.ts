import type { FilesFindings } from '../../words/rules/files.ts';
import type { RuleWords } from '../../words/rules/rule-words.ts';

/** Las reglas sobre files, en español. */
export const files: RuleWords<FilesFindings> = {
  'comments-without-work': {
    about:
      'Los comentarios de un artículo están en un archivo junto a él, con el mismo nombre. Este no tiene artículo al lado, y sus comentarios se perderían.',
    wording: ({ id }) => [
      `Son comentarios a "${id}", y el número no tiene tal artículo.`,
      'Dar al archivo el nombre de un artículo de esta carpeta: <artículo>.comments.yaml',
    ],
  },
  'default-language-suffix': {
    about:
      'El archivo sin idioma en el nombre es el del idioma principal de la revista. Si hubiera dos nombres posibles, dos archivos podrían ser el mismo texto.',
    wording: ({ code, name }) => [
      `"${code}" es el idioma principal de la revista, y sus archivos no llevan sufijo.`,
      `Cambiar el nombre del archivo a "${name}".`,
    ],
  },
  'duplicate-id': {
    about:
      'El nombre del archivo de un artículo es su identificador. Enlaces y respuestas lo usan para nombrarlo; por eso no puede repetirse, ni siquiera en números distintos.',
    wording: ({ id, other }) => [
      `El identificador "${id}" ya está en uso, en ${other}.`,
      'Cambiar el nombre de este archivo: el nombre de un artículo es su identificador y no puede repetirse en el archivo.',
    ],
  },
  'invalid-name': {
    about:
      'Los nombres de archivos y carpetas se convierten en direcciones, que deben ser fáciles de escribir y de compartir.',
    wording: ({ name, suggestion }) => [
      `"${name}" no puede ser parte de una dirección: solo minúsculas, cifras, guiones y guiones bajos.`,
      suggestion ? `Cambiar el nombre a "${suggestion}".` : 'Elegir un nombre de letras y cifras.',
    ],
  },
  'misplaced-file': {
    about:
      'El programa busca textos en dos lugares y en ningún otro. De lo que queda fuera de ellos no sale ninguna página.',
    wording: ({ better }) => [
      'De este archivo no sale ninguna página: los textos van en issues/<número>/ y en pages/.',
      better
        ? `Cambiarle el nombre por "${better}".`
        : 'Moverlo a issues/<número>/<nombre>.md o a pages/<nombre>.md, o fuera de la carpeta de contenidos.',
    ],
  },
  'misplaced-file/manuscript': {
    about:
      'Un manuscrito de un procesador de textos todavía no es una página: hay que pasar su texto a un archivo Markdown.',
    wording: () => [
      'De este archivo no sale ninguna página: los textos van en Markdown, en archivos que acaban en .md.',
      'Guardar el texto como <nombre>.md, con su encabezado. Un archivo para descargar va en una carpeta como media/, enlazado desde un texto.',
    ],
  },
  'misplaced-file/unused': {
    about:
      'Las imágenes y los documentos se publican cuando un texto los muestra o los enlaza. Los que esperan su texto van en una carpeta del número.',
    wording: () => [
      'Ningún texto muestra este archivo ni lo enlaza, así que no se publica.',
      'Enlazarlo desde un texto, moverlo a una carpeta del número como media/, o quitarlo.',
    ],
  },
  'misplaced-file/unpublishable': {
    about:
      'Solo se publican tipos de archivo que no pueden dañar a quien lee; los dibujos en SVG y las páginas web no están entre ellos.',
    wording: () => [
      'Los archivos de este tipo no se publican.',
      'Guardarlo como imagen (PNG, JPEG, WebP, AVIF, GIF) o documento (PDF, EPUB, ODT, DOCX, CSV, TXT, ZIP, MP3, MP4), o moverlo fuera de la carpeta de contenidos.',
    ],
  },
  'misplaced-file/litter': {
    about:
      'Los editores y los sistemas operativos dejan archivos, como Thumbs.db o copias que acaban en ~. No hacen daño, pero estorban.',
    wording: () => [
      'Este archivo lo dejó algún programa: no es parte de la revista.',
      'Borrarlo. Una línea en .gitignore evita que vuelva.',
    ],
  },
  'missing-file': {
    about:
      'El encabezado nombra una imagen o un archivo adjunto que no está en la carpeta. Las mayúsculas cuentan: Marcha.jpg no es marcha.jpg.',
    wording: ({ field, path, suggestion }) => [
      `${field} nombra "${path}", y junto a este texto no hay tal archivo.`,
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
      'journal.yaml dice cómo se llama la revista, dónde estará y qué idiomas tiene. Sin él no se puede construir nada.',
    wording: () => ['En esta carpeta no hay journal.yaml.', 'Añadirlo, al menos con title, url y languages.'],
  },
  'not-utf8': {
    about: 'El archivo se guardó con una codificación antigua, y las tildes saldrían mal.',
    wording: () => ['El archivo no es texto en UTF-8.', 'Guardarlo de nuevo con la codificación UTF-8.'],
  },
  'path-mismatch': {
    about:
      'La carpeta de un archivo dice a qué número pertenece, y su nombre dice el idioma. El encabezado puede repetirlo, pero no contradecirlo.',
    wording: ({ field, written, path }) => [
      `El encabezado dice ${field} "${written}", pero por su lugar el archivo es de "${path}".`,
      `Quitar la línea "${field}: ${written}" o mover el archivo.`,
    ],
  },
  'unreadable-file': {
    about:
      'Un archivo o una carpeta no se puede leer: lo impiden sus permisos, es demasiado grande para ser un texto o falla el disco donde está. Lo que dice faltaría en el sitio.',
    wording: ({ reason }) => [
      `El sistema no deja leer esto (${reason}).`,
      'Dar permiso de lectura a quien construye el sitio, o poner en su lugar una copia que se pueda abrir.',
    ],
  },
  'unsafe-file': {
    about:
      'Hay archivos que podrían ejecutar un programa en el navegador de quien lee, en nombre de la revista.',
    wording: ({ path }) => [
      `"${path}" es de un tipo que puede llevar un programa dentro, y no se publica.`,
      'Usar una imagen (PNG, JPEG, WebP, AVIF, GIF) o un documento (PDF, EPUB, ODT, DOCX, CSV, TXT, ZIP, MP3, MP4).',
    ],
  },
};
