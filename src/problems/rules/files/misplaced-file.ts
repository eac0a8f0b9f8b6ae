import { defineRule } from '../../problem.ts';

interface Misplaced {
  /** A name under which a file would be read where it stands, such as `journal.yaml` for `journal.yml`. */
  readonly better: string | undefined;
}

/** A text where the program looks for none is published nowhere: its author should know. */
export const misplacedFile = defineRule<Misplaced>('misplaced-file', 'warning', {
  en: ({ better }) => [
    'No page is made from this file: texts live in issues/<number>/ and in pages/.',
    better
      ? `Rename it to "${better}".`
      : 'Move it to issues/<number>/<slug>.md or pages/<name>.md, or out of the content folder.',
  ],
  es: ({ better }) => [
    'De este archivo no sale ninguna página: los textos van en issues/<número>/ y en pages/.',
    better
      ? `Cambiarle el nombre por "${better}".`
      : 'Moverlo a issues/<número>/<nombre>.md o a pages/<nombre>.md, o fuera de la carpeta de contenidos.',
  ],
  about: {
    en: 'The program looks for texts in two places only. It makes no page of a file that stands elsewhere.',
    es: 'El programa busca textos en dos lugares y en ningún otro. De lo que queda fuera de ellos no sale ninguna página.',
  },
  example: { better: undefined },
});

/** A text in another format than Markdown, most likely one that was meant to be published. */
export const manuscriptFile = defineRule<object>('misplaced-file', 'warning', {
  en: () => [
    'No page is made from this file: texts are Markdown, in files that end in .md.',
    'Save its text as <name>.md, with front matter. A file to download goes into a folder such as media/, and a text links to it.',
  ],
  es: () => [
    'De este archivo no sale ninguna página: los textos van en Markdown, en archivos que acaban en .md.',
    'Guardar el texto como <nombre>.md, con su encabezado. Un archivo para descargar va en una carpeta como media/, enlazado desde un texto.',
  ],
  about: {
    en: 'A manuscript from a word processor is no page yet: its text has to be put into a Markdown file.',
    es: 'Un manuscrito de un procesador de textos todavía no es una página: hay que pasar su texto a un archivo Markdown.',
  },
  example: {},
});

/** A picture or a document beside the texts that none of them uses. */
export const unusedFile = defineRule<object>('misplaced-file', 'warning', {
  en: () => [
    'No text shows this file or links to it, so it is not published.',
    'Link to it from a text, move it to a folder of the issue such as media/, or remove it.',
  ],
  es: () => [
    'Ningún texto muestra este archivo ni lo enlaza, así que no se publica.',
    'Enlazarlo desde un texto, moverlo a una carpeta del número como media/, o quitarlo.',
  ],
  about: {
    en: 'Pictures and documents are published when a text shows them or links to them. Those that wait for their text belong in a folder of the issue.',
    es: 'Las imágenes y los documentos se publican cuando un texto los muestra o los enlaza. Los que esperan su texto van en una carpeta del número.',
  },
  example: {},
});

/** A file of a kind that could run a program in a reader's browser, or that the program does not know. */
export const unpublishableFile = defineRule<object>('misplaced-file', 'warning', {
  en: () => [
    'Files of this kind are not published.',
    'Save it as a picture (PNG, JPEG, WebP, AVIF, GIF) or a document (PDF, EPUB, ODT, DOCX, CSV, TXT, ZIP, MP3, MP4), or move it out of the content folder.',
  ],
  es: () => [
    'Los archivos de este tipo no se publican.',
    'Guardarlo como imagen (PNG, JPEG, WebP, AVIF, GIF) o documento (PDF, EPUB, ODT, DOCX, CSV, TXT, ZIP, MP3, MP4), o moverlo fuera de la carpeta de contenidos.',
  ],
  about: {
    en: 'Only kinds of files that can do no harm in a reader’s browser are published; drawings as SVG and web pages are not among them.',
    es: 'Solo se publican tipos de archivo que no pueden dañar a quien lee; los dibujos en SVG y las páginas web no están entre ellos.',
  },
  example: {},
});

/** A file that some program left behind. */
export const litterFile = defineRule<object>('misplaced-file', 'warning', {
  en: () => [
    'A program left this file behind: it is no part of the journal.',
    'Delete it. A line in .gitignore keeps it from coming back.',
  ],
  es: () => [
    'Este archivo lo dejó algún programa: no es parte de la revista.',
    'Borrarlo. Una línea en .gitignore evita que vuelva.',
  ],
  about: {
    en: 'Editors and operating systems leave files behind, such as Thumbs.db or copies that end in ~. They do no harm, and they are in everyone’s way.',
    es: 'Los editores y los sistemas operativos dejan archivos, como Thumbs.db o copias que acaban en ~. No hacen daño, pero estorban.',
  },
  example: {},
});
