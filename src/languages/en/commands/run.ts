import type { RunWords } from '../../words/commands/run-words.ts';

/** Progress and results of the commands, in English. */
export const run: RunWords = {
  noProblems: (folder) => `No problems in ${folder}.`,
  nothingWritten: 'Nothing was written: correct the errors above and build again.',
  progress: {
    reading: 'Reading the content…',
    texts: (done) => `Texts rendered: ${done}`,
    pictures: (done, all) => `Pictures: ${done} of ${all}`,
    pages: (done, all) => `Pages written: ${done} of ${all}`,
    search: (language) => `Search index ready: ${language}`,
    prints: (done, all) => `PDFs: ${done} of ${all}`,
    books: (done, all) => `EPUBs: ${done} of ${all}`,
  },
  built: ({ output, issues, articles, editions, pages, words, seconds, secondsOfSearch }) =>
    `Built ${output}: ${counted(issues, 'issue')}, ${counted(articles, 'article')}, editions ${editions}, ` +
    `${counted(pages, 'page')}, ${counted(words, 'search word')}, ${seconds.toFixed(1)} s. ${waited(secondsOfSearch)}To view it: npm start, then open http://localhost:8080`,
  serving: (url) => `The site is at ${url} and is rebuilt after every change. To stop: Ctrl+C.`,
  rebuilt: (pages, seconds) => `Pages changed: ${pages}, in ${seconds} s.`,
  keptLastGood: 'The site still shows the last version without errors.',
  helperDied: (reason) =>
    `A part of the program that helps with texts has stopped (${reason}), so they take longer. Nothing is missing.`,
  prints: {
    missing: (name) =>
      `journal.yaml says pdf: true, but the package that sets PDFs is not installed, so the site has none. To install it: npm install ${name}`,
    unusable: (name) =>
      `journal.yaml says pdf: true, but the package that sets PDFs cannot be loaded, so the site has none: its part for this computer is missing, or is made for another one. To install it: delete node_modules, then npm install --include=optional ${name}`,
    refused: (address, reason) =>
      `${address} could not be set, so the site does not have it. Typst says: ${reason}`,
    leftOut: (address, texts) =>
      `${address} has only the title and the address of what could not be set: ${texts.join(', ')}`,
  },
  restarting: 'The program or its layouts have changed: restarting.',
};

/** A number with its noun: "1 issue", "2 issues". */
function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

/** The sentence about the search, with a space after it. */
function waited(seconds: number | undefined): string {
  if (seconds === undefined) return '';
  return `For ${seconds.toFixed(1)} s of these, only the search was left to do: Pagefind always indexes all texts of a language. `;
}
