import type { Language } from '../languages/index.ts';

/** What the commands themselves say, in one language. */
interface CommandWords {
  readonly severity: Readonly<Record<'error' | 'warning', string>>;
  /** "2 errors, 1 warning." */
  readonly count: (errors: number, warnings: number) => string;
  /** Under a list in which some warnings are told in one line: how many there are of each rule. */
  readonly shortened: (rules: readonly (readonly [rule: string, count: number])[]) => string;
  readonly noProblems: (folder: string) => string;
  /** Under the problems of a build that stopped. */
  readonly nothingWritten: string;
  readonly progress: {
    readonly reading: string;
    readonly texts: (done: number) => string;
    readonly pictures: (done: number, all: number) => string;
    readonly pages: (done: number, all: number) => string;
    readonly search: (language: string) => string;
  };
  readonly built: (facts: BuildFacts) => string;
  readonly serving: (url: string) => string;
  readonly rebuilt: (pages: number, seconds: string) => string;
  readonly keptLastGood: string;
  readonly restarting: string;
}

/** What the summary of a build tells. Numbers are plain; `seconds` has one decimal. */
export interface BuildFacts {
  readonly output: string;
  readonly issues: number;
  readonly articles: number;
  readonly editions: readonly { readonly language: string; readonly count: number }[];
  readonly pages: number;
  readonly words: number;
  readonly seconds: number;
}

const en: CommandWords = {
  severity: { error: 'error', warning: 'warning' },
  count: (errors, warnings) =>
    `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}.`,
  shortened: (rules) =>
    `Frequent warnings, told at length the first times only (all of it: --format json): ${counted(rules)}.`,
  noProblems: (folder) => `No problems in ${folder}.`,
  nothingWritten: 'Nothing was written: correct the errors above and build again.',
  progress: {
    reading: 'Reading the content…',
    texts: (done) => `Texts rendered: ${done}`,
    pictures: (done, all) => `Pictures: ${done} of ${all}`,
    pages: (done, all) => `Pages written: ${done} of ${all}`,
    search: (language) => `Search index ready: ${language}`,
  },
  built: ({ output, issues, articles, editions, pages, words, seconds }) =>
    `Built ${output}: ${issues} issues, ${articles} articles, editions ${list(editions)}, ${pages} pages, ` +
    `${words} search words, ${seconds.toFixed(1)} s. To look at it: npm start, http://localhost:8080`,
  serving: (url) => `The site is at ${url} and follows every change. Stop it with Ctrl+C.`,
  rebuilt: (pages, seconds) => `Pages changed: ${pages}, in ${seconds} s.`,
  keptLastGood: 'The site stays as it last was.',
  restarting: 'The program or its layouts changed: starting again.',
};

const es: CommandWords = {
  severity: { error: 'error', warning: 'aviso' },
  count: (errors, warnings) =>
    `${errors} ${errors === 1 ? 'error' : 'errores'}, ${warnings} ${warnings === 1 ? 'aviso' : 'avisos'}.`,
  shortened: (rules) =>
    `Avisos frecuentes, explicados solo las primeras veces (completos con --format json): ${counted(rules)}.`,
  noProblems: (folder) => `Ningún problema en ${folder}.`,
  nothingWritten: 'No se ha escrito nada: hay que corregir los errores de arriba y construir otra vez.',
  progress: {
    reading: 'Leyendo los contenidos…',
    texts: (done) => `Textos compuestos: ${done}`,
    pictures: (done, all) => `Imágenes: ${done} de ${all}`,
    pages: (done, all) => `Páginas escritas: ${done} de ${all}`,
    search: (language) => `Índice de búsqueda listo: ${language}`,
  },
  built: ({ output, issues, articles, editions, pages, words, seconds }) =>
    `Construido en ${output}: ${issues} números, ${articles} artículos, ediciones ${list(editions)}, ` +
    `${pages} páginas, ${words} palabras para buscar, ${seconds.toFixed(1)} s. Para verlo: npm start, http://localhost:8080`,
  serving: (url) => `El sitio está en ${url} y sigue cada cambio. Se detiene con Ctrl+C.`,
  rebuilt: (pages, seconds) => `Páginas cambiadas: ${pages}, en ${seconds} s.`,
  keptLastGood: 'El sitio queda como estaba.',
  restarting: 'Han cambiado el programa o sus plantillas: se vuelve a empezar.',
};

function counted(rules: readonly (readonly [rule: string, count: number])[]): string {
  return rules.map(([rule, count]) => `${rule} ${count}`).join(', ');
}

function list(editions: BuildFacts['editions']): string {
  return editions.map(({ language, count }) => `${language} ${count}`).join(' + ');
}

const WORDS: Readonly<Record<Language, CommandWords>> = { en, es };

/** What the commands say in a language. */
export function commandWords(language: Language): CommandWords {
  return WORDS[language];
}
