import type { RunWords } from '../../words/commands/run-words.ts';

/** El avance y los resultados de las órdenes, en español. */
export const run: RunWords = {
  noProblems: (folder) => `Ningún problema en ${folder}.`,
  nothingWritten: 'No se ha escrito nada: hay que corregir los errores de arriba y construir otra vez.',
  progress: {
    reading: 'Leyendo los contenidos…',
    texts: (done) => `Textos compuestos: ${done}`,
    pictures: (done, all) => `Imágenes: ${done} de ${all}`,
    pages: (done, all) => `Páginas escritas: ${done} de ${all}`,
    search: (language) => `Índice de búsqueda listo: ${language}`,
    prints: (done, all) => `PDF: ${done} de ${all}`,
    books: (done, all) => `EPUB: ${done} de ${all}`,
  },
  built: ({ output, issues, articles, editions, pages, words, seconds, secondsOfSearch }) =>
    `Construido en ${output}: ${counted(issues, 'número')}, ${counted(articles, 'artículo')}, ediciones ${editions}, ` +
    `${counted(pages, 'página')}, ${counted(words, 'palabra')} para buscar, ${seconds.toFixed(1)} s. ${waited(secondsOfSearch)}Para verlo: npm start, y abrir http://localhost:8080`,
  serving: (url) =>
    `El sitio está en ${url} y se reconstruye después de cada cambio. Para detenerlo: Ctrl+C.`,
  rebuilt: (pages, seconds) => `Páginas cambiadas: ${pages}, en ${seconds} s.`,
  keptLastGood: 'El sitio sigue mostrando la última versión sin errores.',
  helperDied: (reason) =>
    `Se ha detenido una parte del programa que ayuda con los textos (${reason}), por lo que se tarda más. No falta nada.`,
  prints: {
    missing: (name) =>
      `journal.yaml dice pdf: true, pero el paquete que compone los PDF no está instalado, así que el sitio no lleva ninguno. Para instalarlo: npm install ${name}`,
    unusable: (name) =>
      `journal.yaml dice pdf: true, pero no se puede cargar el paquete que compone los PDF, así que el sitio no lleva ninguno: falta la parte para esta computadora, o es la de otra. Para instalarla: borrar node_modules y después npm install --include=optional ${name}`,
    refused: (address, reason) =>
      `No se pudo componer ${address}, así que el sitio no lo lleva. Typst dice: ${reason}`,
    leftOut: (address, texts) =>
      `${address} solo lleva el título y la dirección de lo que no se pudo componer: ${texts.join(', ')}`,
  },
  restarting: 'El programa o sus plantillas han cambiado: se reinicia.',
};

/** Un número con su sustantivo: «1 número», «2 números». */
function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

/** La frase sobre la búsqueda, con un espacio detrás. */
function waited(seconds: number | undefined): string {
  if (seconds === undefined) return '';
  return `De ellos, ${seconds.toFixed(1)} s fueron solo para la búsqueda: Pagefind indexa siempre todos los textos de un idioma. `;
}
