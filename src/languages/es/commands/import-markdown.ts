import type {
  MapComments,
  MapFault,
  MarkdownLeftOut,
  MarkdownNotice,
  MarkdownWords,
} from '../../words/commands/markdown-notices.ts';

function faultInWords(fault: MapFault): string {
  switch (fault.kind) {
    case 'unreadable':
      return 'Esta línea no se puede leer como YAML. Casi siempre faltan dos puntos o unas comillas, o la línea no tiene la misma sangría que sus vecinas.';
    case 'unknown-key':
      return `Un mapa no tiene ninguna parte «${fault.written}». Puede tener: ${fault.known.join(', ')}.`;
    case 'bad-value':
      return fault.written === ''
        ? `«${fault.key}» no dice nada. Puede decir: ${fault.known.join(', ')}.`
        : `«${fault.key}» dice «${fault.written}». Puede decir: ${fault.known.join(', ')}.`;
    case 'bad-pattern':
      return `«${fault.written}» no es una ruta como las de un mapa. Una ruta puede llevar ${fault.known.join(', ')}: cada una de estas marcas una sola vez, y con algo entre una y otra.`;
    case 'not-group':
      return `Debajo de «${fault.key}» van líneas como «author: authors», cada una con dos espacios delante.`;
    case 'no-texts':
      return `El mapa no toma ningún archivo: «texts» o «pages» necesita al menos una ruta. Un mapa puede tener: ${fault.known.join(', ')}.`;
  }
}

function leftOutInWords(reason: MarkdownLeftOut): string {
  switch (reason.kind) {
    case 'site-part':
      return `partes del sitio antiguo, no textos (${reason.what})`;
    case 'not-in-map':
      return 'textos que ninguna ruta del mapa toma: para importarlos, añade una al mapa';
    case 'map-leaves-out':
      return 'textos que el mapa deja fuera';
    case 'no-front-matter':
      return 'archivos Markdown sin encabezado de campos, que el sitio antiguo no mostraba';
    case 'unreadable-front-matter':
      return 'textos cuyos campos no se pueden leer: corrige la línea indicada e importa otra vez';
    case 'not-text':
      return 'archivos demasiado largos para ser textos (10 MB) o que no están en UTF-8';
    case 'list-page':
      return 'páginas sin palabras propias, que solo listan otros textos';
    case 'symbolic-link':
      return 'enlaces simbólicos, que no se siguen';
  }
}

function noticeInWords(notice: MarkdownNotice): string {
  switch (notice.kind) {
    case 'kept-tag':
      return `Esto lo rellenaba el sitio antiguo. Ahora son palabras del texto: ${notice.tag}`;
    case 'left-out-field':
      return `«${notice.field}» está en ${notice.count} ${notice.count === 1 ? 'texto' : 'textos'}; el primero es este.`;
    case 'unfit-field':
      return `«${notice.field}» no puede ser «${notice.written}». Queda en un comentario.`;
    case 'unknown-answer':
      return `El texto responde a «${notice.written}», que no está entre los textos importados. Queda en un comentario.`;
    case 'unknown-original':
      return `Su original sería «${notice.written}», que no está entre los textos importados. Es ahora un texto aparte.`;
    case 'missing-file':
      return `En la carpeta no hay tal archivo: ${notice.address}`;
    case 'unknown-link':
      return `El enlace no lleva a nada de lo importado: ${notice.address}`;
    case 'odd-front-matter':
      return 'Esta línea de los campos no puede querer decir lo que dice tal como está escrita. Se leyó como la leería una persona.';
    case 'left-out-marks':
      return `Marcas que solo decían qué aspecto tenía el sitio antiguo: ${notice.marks}`;
    case 'loose-note':
      return `El texto no menciona la nota «${notice.label}». Ahora se menciona al final.`;
    case 'unread-address':
      return `Solo el programa del sitio antiguo podía decir su dirección: ${notice.written}`;
  }
}

const comments: MapComments = {
  top: 'Cómo se convierten los textos de esta carpeta en una revista. Corrige lo que esté mal y repite la misma orden.\nLo que va detrás de un # es solo una explicación.',
  fields: (targets) =>
    `A la izquierda, un campo de los textos antiguos, con un ejemplo. A la derecha, lo que es aquí. Puede ser\n${targets.slice(0, 11).join(', ')},\n${targets.slice(11).join(', ')}.\n«translation of» nombra el original de una traducción; «same text» es igual en todos los idiomas de un texto;\n«address» es dónde estaba el texto en el sitio antiguo; «published: false» hace de él un borrador.`,
  texts:
    'Dónde están los artículos. En una ruta, {name} es el nombre del texto, {issue} el número de la revista,\n{language} el código de su idioma, {date} una fecha como 2020-03-01, * cualquier cosa, ** cualquier carpeta.\nVale la primera ruta que encaje.',
  pages: 'Dónde están las páginas que no son de ningún número, como «Quiénes somos».',
  issues: 'Dónde están las presentaciones de los números.',
  leaveOut: 'Textos que no se van a importar.',
  tags: 'En qué se convierten las etiquetas de plantilla: picture (una imagen con su pie), text (queda como está y el informe\nla nombra), leave out (se deja fuera) o la dirección de un enlace en la que {} es el primer valor de la etiqueta.',
  issue: 'El número de un artículo que no lo dice: «year» para uno por año, o un número.',
  language: 'El idioma de los textos que no lo dicen. Es el primer idioma de la revista.',
  files: (count, example) => (count === 1 ? example : `${count} archivos, como ${example}`),
};

/** Lo que se dice de las carpetas de Markdown, en español. */
export const markdownWords: MarkdownWords = {
  noTexts: (folder) => `En ${folder} no hay archivos Markdown.`,
  sameFolder: (folder) =>
    `Los textos de ${folder} no se pueden importar en la misma carpeta. Indica otra con --content.`,
  mapWritten: (file, command) =>
    `Todavía no había un mapa, así que se ha escrito ${file}: dice qué campo es cada uno y qué cuentan las rutas de los archivos.\n` +
    `Ábrelo, corrige lo que esté mal y después usa:\n\n  ${command}\n\n` +
    'Con --dry-run, esa orden dice primero qué sería de cada archivo. No se ha escrito nada más.',
  mapShown: (file) =>
    `Todavía no hay un mapa. Sin --dry-run, esto se escribiría en ${file}, para que lo corrijas:`,
  mapFault: faultInWords,
  comments,
  leftOut: leftOutInWords,
  notice: noticeInWords,
  headings: {
    'kept-tag': 'Etiquetas de plantilla que ahora son palabras',
    'left-out-field': 'Campos que se dejaron fuera',
    'unfit-field': 'Campos que dicen lo que aquí no pueden decir',
    'unknown-answer': 'Respuestas a textos que no están aquí',
    'unknown-original': 'Traducciones de textos que no están aquí',
    'missing-file': 'Imágenes y archivos que faltan',
    'unknown-link': 'Enlaces que ya no llevan a ninguna parte',
    'odd-front-matter': 'Líneas de campos',
    'left-out-marks': 'Marcas que se dejaron fuera',
    'loose-note': 'Notas sin mención',
    'unread-address': 'Direcciones que no se conocen',
  },
};
