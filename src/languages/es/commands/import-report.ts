import { languageName } from '../../cldr/language-names.ts';
import { listOf } from '../../cldr/lists.ts';
import type { DocxNotice } from '../../words/commands/docx-notices.ts';
import type {
  CommentFate,
  FetchFault,
  FileFate,
  ImportedKind,
  ImportNotice,
  LanguageSourceName,
  LeftOutReason,
  LostMarkup,
  ReportWords,
} from '../../words/commands/import-words.ts';
import { isMarkdownNotice } from '../../words/commands/markdown-notices.ts';
import { docxWords } from './import-docx.ts';
import { markdownWords } from './import-markdown.ts';

const KINDS: Readonly<Record<ImportedKind, readonly [one: string, many: string]>> = {
  article: ['artículo', 'artículos'],
  introduction: ['presentación de un número', 'presentaciones de números'],
  page: ['página', 'páginas'],
  file: ['imagen o archivo', 'imágenes y archivos'],
};

const FATES: Readonly<Record<FileFate, string>> = {
  created: 'nuevos',
  same: 'como estaban',
  edited: 'sin tocar: cambiados después de importarlos',
  removed: 'sin volver a escribir: borrados después de importarlos',
  outdated: 'sin tocar: el original dice ahora otra cosa (para tenerla, borra el archivo e importa otra vez)',
  taken: 'sin escribir: otro archivo tiene ese nombre',
};

const STATUSES: Readonly<Record<string, string>> = {
  draft: 'borradores',
  pending: 'textos pendientes de revisión',
  private: 'textos privados',
  future: 'textos programados para más tarde',
  trash: 'textos en la papelera',
  'auto-draft': 'borradores que WordPress hizo por su cuenta',
};

/** Lo que se importa puede llamar a un idioma de una manera que no es un código. */
function nameOf(code: string): string {
  return /^[a-z]{2,3}$/i.test(code) ? languageName(code, 'es') : `«${code}»`;
}

function leftOutInWords(reason: LeftOutReason): string {
  switch (reason.kind) {
    case 'status':
      return `${STATUSES[reason.status] ?? `textos en el estado «${reason.status}»`}: no son públicos`;
    case 'password':
      return 'textos con contraseña: no son públicos';
    case 'setting':
      return `ajustes del sitio, no textos (${reason.type})`;
    case 'type':
      return `elementos del tipo «${reason.type}»: si son artículos, impórtalos con --types ${reason.type}`;
    case 'language':
      return `textos cuyo idioma aparece como «${reason.code}», que no es el código de ningún idioma`;
    case 'repeated':
      return 'elementos que la exportación trae dos veces';
    case 'guest-author':
      return 'autores invitados: sirvieron para los nombres de los autores';
    case 'pattern':
      return 'partes comunes a varios textos: están puestas en ellos';
    case 'unused-file':
      return 'archivos de la biblioteca que ningún texto importado muestra';
    case 'remote-file':
      return 'archivos que los textos muestran, pero que siguen donde están (--media los trae)';
    case 'missing-file':
      return 'archivos que los textos muestran, pero que no están en la carpeta de --media';
    case 'unsafe-file':
      return 'archivos que los textos muestran, pero de un tipo que no se publica';
    case 'failed-file':
      return 'archivos que no se pudieron descargar (importa otra vez para volver a intentarlo)';
    default:
      return markdownWords.leftOut(reason);
  }
}

function faultInWords(why: FetchFault): string {
  switch (why.kind) {
    case 'status':
      return `el servidor respondió ${why.status}`;
    case 'too-large':
      return `tiene más de ${why.megabytes} MB (--media-limit)`;
    case 'other-host':
      return `está en otro servidor, ${why.host}`;
    case 'network':
      return why.detail;
  }
}

const COMMENTS: Readonly<Record<CommentFate, string>> = {
  written: 'escritos',
  unapproved: 'sin aprobar, o correo basura',
  ping: 'pingbacks y trackbacks, que no son comentarios',
  'with-item': 'de elementos que se dejaron fuera',
  'on-page': 'de páginas, que aquí no llevan comentarios (--report ARCHIVO guarda sus palabras)',
  empty: 'sin palabras',
};

const SOURCES: Readonly<Record<LanguageSourceName, string>> = {
  polylang: 'según Polylang, con las ediciones que van juntas',
  'wpml-add-on': 'según el complemento de exportación de WPML, con las ediciones que van juntas',
  table: 'según la tabla de traducciones, con las ediciones que van juntas',
  guessed: 'deducidos de las direcciones. Esta exportación no dice qué textos son traducciones de otros',
  map: 'según el mapa',
  'one-language': 'como se indicó',
};

const LOST: Readonly<Record<LostMarkup, string>> = {
  'merged-cells': 'Una tabla tenía celdas combinadas. Mira si sus filas siguen diciendo lo que decían.',
  embed: 'Algo que se mostraba desde otro sitio es ahora un enlace',
  'dropped-element': 'Se dejó fuera algo que un texto no puede llevar',
  'dead-link': 'Un enlace no llevaba a ninguna parte; quedan sus palabras',
  'dropped-picture': 'Una imagen no tiene una dirección que se pueda mostrar',
  'list-letters': 'Una lista contada con letras o con números romanos tiene ahora cifras.',
  'too-deep': 'Había elementos tan anidados que solo quedan sus palabras.',
  'missing-note': 'Se menciona una nota que la exportación no trae',
  'unmentioned-note': 'Hay una nota que el texto no menciona',
};

function noticeInWords(notice: ImportNotice): string {
  switch (notice.kind) {
    case 'no-issue':
      return `«${notice.title}» no es de ningún número según esta regla, y va en ${notice.issue}.`;
    case 'several-issues':
      return `«${notice.title}» va en el número ${notice.issue}, pero también es de ${listOf(notice.others, 'es')}.`;
    case 'guessed-language':
      return `${nameOf(notice.language)}: «${notice.title}» (${notice.address})`;
    case 'possible-pair':
      return `«${notice.title}» puede ser una traducción de «${notice.other}»: tienen ${notice.why === 'name' ? 'el mismo nombre' : 'la misma fecha'}. Sus números: ${notice.row}`;
    case 'repeated-edition':
      return `«${notice.title}» figura como edición en ${nameOf(notice.language)} de un texto que ya tiene una, y se ha convertido en un texto aparte.`;
    case 'stand-in':
      return `El idioma del sitio aparece como «${notice.code}», que no es el código de ningún idioma. Sus textos se escribieron como si estuvieran en inglés, para que la revista se pueda construir. Si están en otro, importa otra vez con --in y su código.`;
    case 'doubtful-status':
      return `Su estado es «${notice.status}», que las entradas no tienen: quizá nunca fue público. Es un borrador; para publicarlo, borra la línea.`;
    case 'offered-answer':
      return `¿Responde este texto a «${notice.to}»? Lo enlaza al comienzo.`;
    case 'offered-translator':
      return `¿Tradujo ${notice.name} este texto?`;
    case 'no-title':
      return 'El texto no tenía título.';
    case 'account-name':
      return `«${notice.name}» es el nombre de una cuenta. ¿Quién escribió el texto?`;
    case 'remote-picture':
      return `La imagen sigue en ${notice.address}, y la página la enlaza.`;
    case 'remote-image':
      return `No se trajo la imagen destacada: ${notice.address}`;
    case 'missing-media':
      return `No está en la carpeta de --media: ${notice.address}`;
    case 'unsafe-media':
      return `Los archivos de este tipo no se publican: ${notice.address}`;
    case 'failed-media':
      return `No se descargó, porque ${faultInWords(notice.why)}: ${notice.address}`;
    case 'dead-own-link':
      return `Esta dirección del sitio antiguo no está en la exportación: ${notice.address}`;
    case 'dropped-redirect':
      return {
        taken: `La dirección antigua ${notice.address} lleva a otro texto.`,
        'own-page': `La dirección antigua ${notice.address} es de una página que hace el propio programa.`,
        impossible: `La dirección antigua ${notice.address} no puede llevar aquí, porque ningún archivo puede llamarse así.`,
      }[notice.why];
    case 'unknown-block':
      return `Un bloque «${notice.name}» lo rellenaba un complemento al mostrar la página. En la exportación no hay nada de él.`;
    case 'mail-in-comment':
      return `El comentario de ${notice.name} lleva una dirección de correo entre sus palabras. ¿Debe quedarse?`;
    case 'unreadable-row':
      return `Esta línea de ${notice.file} no se puede leer, y se dejó fuera.`;
    case 'bad-url':
      return `El sitio no tiene una dirección que pueda ser la de la revista («${notice.url}»). Corrige url en journal.yaml.`;
    case 'lost':
      return notice.words === ''
        ? LOST[notice.what]
        : `${LOST[notice.what].replace(/\.$/, '')}: ${notice.words}`;
    default:
      return isMarkdownNotice<DocxNotice>(notice, markdownWords)
        ? markdownWords.notice(notice)
        : docxWords.notice(notice);
  }
}

const HEADINGS: Readonly<Record<ImportNotice['kind'], string>> = {
  ...docxWords.headings,
  ...markdownWords.headings,
  'no-issue': 'Textos que no son de ningún número',
  'several-issues': 'Textos que son de varios números',
  'guessed-language': 'Idiomas deducidos: ¿son correctos?',
  'possible-pair':
    'Textos que pueden ser traducciones de otros. Si lo son, dilo en una tabla para --translations (la guía muestra cómo)',
  'repeated-edition': 'Dos ediciones en un mismo idioma',
  'stand-in': 'Idioma',
  'doubtful-status': 'Textos que quizá no eran públicos',
  'offered-answer': 'Respuestas por confirmar',
  'offered-translator': 'Traductores por confirmar',
  'no-title': 'Textos sin título',
  'account-name': 'Autores por nombrar',
  'remote-picture': 'Imágenes que siguen en el sitio antiguo',
  'remote-image': 'Imágenes destacadas que no se trajeron',
  'missing-media': 'Archivos que faltan',
  'unsafe-media': 'Archivos que no se publican',
  'failed-media': 'Archivos que no se pudieron descargar',
  'dead-own-link': 'Enlaces a direcciones del sitio antiguo que ya no llevan a ninguna parte',
  'dropped-redirect': 'Direcciones antiguas que no llevan a su texto',
  'unknown-block': 'Bloques de complementos',
  'mail-in-comment': 'Direcciones de correo en comentarios',
  'unreadable-row': 'Líneas de la tabla de traducciones que no se pueden leer',
  'bad-url': 'La dirección de la revista',
  lost: 'Lo que un texto no puede llevar',
};

/** Las palabras del informe, en español. */
export const importReport: ReportWords = {
  title: (source) => `Importación de ${source}`,
  dryRun: 'Ha sido una prueba: no se ha escrito nada. Lo que sigue es lo que diría una importación.',
  items: (count, source) => `${count} ${count === 1 ? 'elemento' : 'elementos'} en ${source}:`,
  made: (kind, fate, count) => `${KINDS[kind][count === 1 ? 0 : 1]} ${FATES[fate]}`,
  leftOut: (reason) => leftOutInWords(reason),
  sum: 'en total',
  comments: (count) => `${count} ${count === 1 ? 'comentario' : 'comentarios'}:`,
  comment: (fate) => COMMENTS[fate],
  files: (fate) => FATES[fate],
  otherFiles: 'Archivos, con los de los números, los comentarios y la revista:',
  languages: (how, languages) => `Idiomas: ${languages}, ${SOURCES[how]}.`,
  headings: {
    eye: 'Lo que hay que mirar',
    leftOut: 'Lo que se dejó fuera',
    leftAlone: 'Archivos que quedaron como estaban',
    comments: 'Comentarios de páginas, que aquí no los llevan',
    check: 'La revisión',
    next: 'Lo que viene después',
  },
  nothingToSee: 'Nada.',
  notice: noticeInWords,
  noticeHeading: (kind) => HEADINGS[kind],
  more: (count) => `… y ${count} más (--report ARCHIVO los muestra todos)`,
  unchanged: 'No ha cambiado nada: todo estaba importado ya.',
  checked: (errors, warnings) =>
    errors + warnings === 0
      ? 'La revisión no encuentra problemas.'
      : `La revisión encuentra ${errors} ${errors === 1 ? 'error' : 'errores'} y ${warnings} ${warnings === 1 ? 'aviso' : 'avisos'}.`,
  notChecked: 'Es demasiado para revisarlo aquí. Usa npm run check.',
  next: (content) => [
    `npm run check -- --content ${content}   cada problema, con su remedio`,
    `npm start -- --content ${content}       la revista, tal como será`,
  ],
};
