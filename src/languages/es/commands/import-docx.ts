import { languageName } from '../../cldr/language-names.ts';
import { listOf } from '../../cldr/lists.ts';
import type { DocxFault, DocxNotice, DocxWords } from '../../words/commands/docx-notices.ts';

const FAULTS: Readonly<Record<DocxFault, string>> = {
  'old-or-encrypted':
    'es un documento de un Word antiguo (.doc) o pide una contraseña. Ábrelo con Word o LibreOffice y guárdalo como .docx, sin contraseña.',
  'open-document': 'es un texto de OpenDocument. Ábrelo con LibreOffice y guárdalo como .docx.',
  macros:
    'contiene macros, es decir, programas. Ábrelo con Word y guárdalo como documento sin macros (.docx).',
  'too-large':
    'es demasiado grande una vez descomprimido, así que no se leyó. Reduce sus imágenes y guárdalo otra vez.',
  damaged:
    'está dañado o no está escrito como un documento de Word. Ábrelo con Word o LibreOffice y guárdalo otra vez.',
  'not-docx': 'no es un documento de Word (.docx).',
};

const DRAWINGS: Readonly<Record<Extract<DocxNotice, { kind: 'drawing' }>['what'], string>> = {
  chart: 'Se dejó fuera un gráfico. Guárdalo como imagen (PNG) e inclúyela en el texto.',
  diagram: 'Se dejó fuera un diagrama. Guárdalo como imagen (PNG) e inclúyela en el texto.',
  shape: 'Se dejó fuera una forma dibujada.',
  'linked-picture': 'Una imagen solo está enlazada, no dentro del documento, y se dejó fuera.',
  'embedded-file': 'Se dejó fuera otro documento incrustado en este.',
};

function noticeInWords(notice: DocxNotice): string {
  switch (notice.kind) {
    case 'title-from':
      return {
        heading: `«${notice.title}»: es el primer encabezado, porque nada lleva el estilo Título.`,
        'first-line': `«${notice.title}»: es la primera línea, que va en negrita. Nada lleva el estilo Título.`,
        properties: `«${notice.title}»: viene de las propiedades del documento. Nada lleva el estilo Título.`,
        file: `«${notice.title}»: solo el nombre del archivo dice algo parecido a un título.`,
      }[notice.from];
    case 'authors-from':
      return notice.from === 'line'
        ? `${listOf(notice.names, 'es')}: viene de una línea del comienzo.`
        : `${listOf(notice.names, 'es')}: viene de las propiedades del documento, que a menudo nombran a quien lo tecleó.`;
    case 'no-author':
      return 'El documento no dice quién lo escribió.';
    case 'unread-date':
      return `«${notice.words}» lleva el estilo Fecha, pero no se puede leer como una fecha.`;
    case 'bold-heading':
      return `«${notice.words}» iba en negrita y ahora es un encabezado.`;
    case 'perhaps-heading':
      return `«${notice.words}» va en negrita. ¿Es un encabezado? Entonces escribe ## delante, sin los asteriscos.`;
    case 'unshown-picture':
      return `Se dejó fuera una imagen de tipo ${notice.type || 'desconocido'}, que los navegadores no muestran. Guárdala como PNG e inclúyela en el texto.`;
    case 'moved-note':
      return 'Una nota del título o de los autores se menciona ahora al final del primer párrafo.';
    case 'formula':
      return `Una fórmula se convirtió en texto: ${notice.words}`;
    case 'hidden-text':
      return `Se dejaron fuera palabras que en Word estaban ocultas: ${notice.words}`;
    case 'contents':
      return 'Se dejó fuera el índice.';
    case 'drawing':
      return DRAWINGS[notice.what];
    case 'language-of-text':
      return `El texto parece estar en ${languageName(notice.language, 'es')}. Si no es así, impórtalo con --in.`;
    case 'became-translation':
      return 'Ya hay un artículo con este nombre en otro idioma, así que este es su traducción.';
  }
}

/** What is said of Word documents, in Spanish. */
export const docxWords: DocxWords = {
  noIssue: 'import docx necesita saber el número de la revista: --issue 3.',
  unknownIssue: (issue, known) =>
    `No hay un número ${issue}. ${known.length > 0 ? `Hay: ${listOf(known, 'es')}.` : `Empiézalo: npm run new -- issue "Título" --issue ${issue}`}`,
  badName: (name) =>
    `«${name}» no puede ser el nombre de un archivo: lleva minúsculas, cifras y guiones. Elige uno con --to.`,
  nameTaken: (name, path) => `Ya hay un artículo ${name}: ${path}. Elige otro nombre con --to.`,
  notOfJournal: (language, languages) =>
    `La revista no tiene textos en ${language}. Sus idiomas son: ${listOf(languages, 'es')}.`,
  noJournal: (content) =>
    `${content} no es una revista, o tiene errores que impiden leerla: npm run check los muestra.`,
  refused: (file, fault) => `${file} ${FAULTS[fault]}`,
  notice: noticeInWords,
  headings: {
    'title-from': 'Título: ¿es correcto?',
    'authors-from': 'Autores: ¿son correctos?',
    'no-author': 'Autores',
    'unread-date': 'Fecha',
    'bold-heading': 'Líneas en negrita que ahora son encabezados',
    'perhaps-heading': 'Líneas en negrita',
    'unshown-picture': 'Imágenes que los navegadores no muestran',
    'moved-note': 'Notas del título',
    formula: 'Fórmulas',
    'hidden-text': 'Palabras ocultas',
    contents: 'Índice',
    drawing: 'Dibujos',
    'language-of-text': 'Idioma',
    'became-translation': 'Traducción',
  },
};
