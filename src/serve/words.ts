import type { Language } from '../languages/index.ts';

/** What the preview says, at the terminal and in the browser. */
interface PreviewWords {
  /** Name of the place in the page where problems are listed. */
  readonly problems: string;
  readonly close: string;
  /** Below a list that was cut. */
  readonly more: (count: number) => string;
  /** Spoken when the last problem is gone. */
  readonly noProblems: string;
  readonly noSite: string;
  readonly noSiteYet: string;
  /** `path` as the file system names it, `reason` in its words. */
  readonly notReached: (path: string, reason: string) => string;
  readonly notThere: (path: string) => string;
  /** The program itself failed; `message` is its own. */
  readonly failed: (message: string) => string;
  readonly notStarted: string;
  readonly notWatched: (message: string) => string;
  readonly portTaken: (port: number, instead: number) => string;
  readonly noPort: (from: number, to: number) => string;
  readonly badPort: (port: number, reason: string) => string;
  readonly badHost: (host: string, reason: string) => string;
  /** Where other devices of the network reach the site. */
  readonly elsewhere: (url: string) => string;
}

const en: PreviewWords = {
  problems: 'Problems in the content',
  close: 'Close',
  more: (count) => `And ${count} more. All of them: npm run check`,
  noProblems: 'All problems are solved.',
  noSite: 'There is no site to show yet',
  noSiteYet: 'The content has errors. Once they are corrected, the site appears here by itself.',
  notReached: (path, reason) =>
    `${path} cannot be read or written (${reason}). It is tried again every second.`,
  notThere: (path) => `${path} is not there. The site follows as soon as it is.`,
  failed: (message) =>
    `The program itself failed; nothing is wrong with the content. It said:\n${message}\nThe next change tries again.`,
  notStarted: 'The program cannot be started as it is. It is tried again when it changes.',
  notWatched: (message) => `Changes may go unnoticed, because the system does not report them (${message}).`,
  portTaken: (port, instead) => `Port ${port} is taken, so this is port ${instead}. To choose one: --port`,
  noPort: (from, to) => `All ports from ${from} to ${to} are taken. Choose another with --port`,
  badPort: (port, reason) => `Port ${port} cannot be used (${reason}). Choose another with --port`,
  badHost: (host, reason) =>
    `This computer has no address "${host}" (${reason}). For all of its addresses: --host 0.0.0.0`,
  elsewhere: (url) => `On other devices of the network, drafts included: ${url}`,
};

const es: PreviewWords = {
  problems: 'Problemas en los contenidos',
  close: 'Cerrar',
  more: (count) => `Y ${count} más. La lista completa: npm run check`,
  noProblems: 'Ya no queda ningún problema.',
  noSite: 'Todavía no hay sitio que mostrar',
  noSiteYet: 'Los contenidos tienen errores. En cuanto se corrijan, el sitio aparecerá aquí por sí solo.',
  notReached: (path, reason) =>
    `No se puede leer o escribir ${path} (${reason}). Se intenta de nuevo cada segundo.`,
  notThere: (path) => `${path} no existe. En cuanto exista, el sitio aparecerá.`,
  failed: (message) =>
    `Ha fallado el programa mismo; los contenidos no tienen la culpa. Ha dicho:\n${message}\nCon el próximo cambio lo intenta otra vez.`,
  notStarted: 'El programa no puede arrancar tal como está. Lo intentará de nuevo cuando cambie.',
  notWatched: (message) => `Puede que algún cambio no se note, porque el sistema no avisa (${message}).`,
  portTaken: (port, instead) =>
    `El puerto ${port} está ocupado; se usa el ${instead}. Para elegir otro: --port`,
  noPort: (from, to) => `Todos los puertos del ${from} al ${to} están ocupados. Elige otro con --port`,
  badPort: (port, reason) => `No se puede usar el puerto ${port} (${reason}). Elige otro con --port`,
  badHost: (host, reason) =>
    `Esta computadora no tiene la dirección "${host}" (${reason}). Para usar todas las suyas: --host 0.0.0.0`,
  elsewhere: (url) => `En otros aparatos de la red, con los borradores: ${url}`,
};

const WORDS: Readonly<Record<Language, PreviewWords>> = { en, es };

/** What the preview says in a language. */
export function previewWords(language: Language): PreviewWords {
  return WORDS[language];
}
