import { listOf } from '../../cldr/lists.ts';
import type { ImportWords } from '../../words/commands/import-words.ts';
import { docxWords } from './import-docx.ts';
import { markdownWords } from './import-markdown.ts';
import { importReport } from './import-report.ts';

/** Lo que dice `import`, en español. */
export const importWords: ImportWords = {
  sources: (sources) =>
    `import necesita saber qué va a importar: ${listOf(sources, 'es')}, y después el archivo.`,
  oneSource: (source) => `import ${source} lleva detrás un solo archivo o una sola carpeta.`,
  noFile: (file) => `No existe el archivo ${file}.`,
  noFolder: (flag, folder) => `${flag}: no existe la carpeta ${folder}.`,
  foreignFlag: (flag, source) => `import ${source} no admite ${flag}.`,
  notLanguage: (code, known) =>
    `--in ${code}: no es el código de ningún idioma. El programa tiene palabras para: ${known.join(', ')}. Otros, como ht, las tienen en inglés.`,
  notSize: (written) =>
    `--media-limit lleva una cantidad de megabytes, de 1 a 9999, y «${written}» no lo es.`,
  notRule: (written) =>
    `--issues lleva date, category, tag o el nombre de un archivo terminado en .yaml, y «${written}» no es nada de eso.`,
  mapWritten: (file) =>
    `${file} no existía y se ha escrito: dice qué texto va en qué número, con un número por año.\n` +
    'Corrígelo y repite la misma orden. No se ha escrito nada más.',
  map: {
    comments: [
      'Qué texto va en qué número. Corrígelo y repite la misma orden.',
      'La clave de cada número es su numeración tal como se imprime: 3, 12-13, 2020-1, especial.',
      'title: un texto, o {en: Spring, es: Primavera}. date: 2019, 2019-03 o 2019-03-15.',
      'posts: los nombres de los textos en sus direcciones, o el número que tienen en WordPress.',
      'En vez de nombrar sus textos, un número puede tomar los de categories: [numero-3], los de tags: [primavera]',
      'o los publicados desde from: 2019-01 hasta to: 2019-06.',
    ],
    unreadable: (file, line) => `${file}:${line} no se puede leer como YAML.`,
    noIssues: (file) =>
      `${file} no tiene números. Empieza con «issues:», y debajo va cada número de la revista.`,
    badNumber: (file, issue) =>
      `${file}: «${issue}» no puede ser un número de la revista. Forma parte de direcciones: minúsculas, cifras y guiones.`,
    unknownKey: (file, issue, key, known) =>
      `${file}: el número ${issue} tiene un campo «${key}». Puede tener: ${known.join(', ')}.`,
    badDate: (file, issue, key, value) =>
      `${file}: ${key} del número ${issue} es «${value}». Una fecha se escribe 2019, 2019-03 o 2019-03-15.`,
  },
  malformed: (place, detail) =>
    `${place}  Este archivo no es XML bien formado: ${detail}\n` +
    'Puede estar cortado o dañado. Expórtalo otra vez o corrige la línea.',
  doctype: (place) =>
    `${place}  Este archivo lleva un tipo de documento (<!DOCTYPE). Ninguna exportación de WordPress lo lleva y podría servir para un ataque, así que no se lee.`,
  encoding: (place, encoding) => `${place}  Aquí hay algo que no es texto en la codificación ${encoding}.`,
  notWordpress: (file) =>
    `${file} es XML, pero no una exportación de WordPress. En WordPress: Herramientas, Exportar, Todo el contenido.`,
  nothingWritten: 'No se ha escrito nada.',
  reading: (percent) => `Leyendo la exportación: ${percent} %`,
  writing: (done, all) => `Escribiendo textos: ${done} de ${all}`,
  fetching: (done, all, megabytes) => `Descargando archivos: ${done} de ${all}, ${megabytes} MB`,
  untitled: 'Sin título',
  anonymous: 'Anónimo',
  confirm: '¿Es así? Entonces quita el # de la línea siguiente. Si no, borra las dos.',
  docx: docxWords,
  markdown: markdownWords,
  report: importReport,
};
