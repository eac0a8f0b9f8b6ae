import type { Language } from '../../languages/index.ts';
import type { EditionStatus } from '../../translation/status.ts';

/** What `status` says, in one language. */
interface StatusWords {
  readonly incomplete: (errors: number) => string;
  readonly state: Readonly<Record<EditionStatus['state'], string>>;
  readonly issue: (number: string, date: string) => string;
  readonly pages: string;
  /** Behind the state: how many passages have changed, and since when, where that is known. */
  readonly changed: (passages: number | undefined, since: string | undefined) => string;
  readonly notRecorded: string;
  readonly by: (names: string) => string;
  readonly wanted: string;
  readonly into: Readonly<Record<Language, string>>;
  readonly reasons: {
    readonly answers: (title: string) => string;
    readonly newestIssue: string;
    readonly stale: string;
  };
  readonly nothingWanted: string;
  readonly unanswered: string;
  readonly everyAnswered: string;
  readonly more: (count: number) => string;
  readonly total: string;
}

const en: StatusWords = {
  incomplete: (errors) =>
    `${errors === 1 ? '1 error keeps' : `${errors} errors keep`} texts out of this list. npm run check says which.`,
  state: {
    original: 'original',
    translated: 'translated',
    stale: 'out of date',
    begun: 'begun (draft)',
    missing: 'missing',
  },
  issue: (number, date) => `Issue ${number}, ${date}`,
  pages: 'Pages',
  changed: (passages, since) =>
    [
      passages === undefined
        ? 'the original has changed'
        : passages === 1
          ? '1 change'
          : `${passages} changes`,
      ...(since === undefined ? [] : [`since ${since}`]),
    ].join(' '),
  notRecorded: 'source not recorded',
  by: (names) => `by ${names}`,
  wanted: 'Most wanted',
  into: { en: 'into English', es: 'into Spanish' },
  reasons: {
    answers: (title) => `answers “${title}”, which has been translated`,
    newestIssue: 'in the newest issue',
    stale: 'out of date',
  },
  nothingWanted: 'Nothing: every text is translated and up to date.',
  unanswered: 'Nobody has answered yet',
  everyAnswered: 'Nothing: every article has an answer.',
  more: (count) => `… and ${count} more; --format json has all.`,
  total: 'All issues',
};

const es: StatusWords = {
  incomplete: (errors) =>
    `${errors === 1 ? '1 error deja' : `${errors} errores dejan`} textos fuera de esta lista. npm run check dice cuáles.`,
  state: {
    original: 'original',
    translated: 'traducido',
    stale: 'atrasado',
    begun: 'empezado (borrador)',
    missing: 'falta',
  },
  issue: (number, date) => `Número ${number}, ${date}`,
  pages: 'Páginas',
  changed: (passages, since) =>
    [
      passages === undefined
        ? 'el original ha cambiado'
        : passages === 1
          ? '1 cambio'
          : `${passages} cambios`,
      ...(since === undefined ? [] : [`desde el ${since}`]),
    ].join(' '),
  notRecorded: 'sin huella del original',
  by: (names) => `traducción de ${names}`,
  wanted: 'Lo que más falta hace',
  into: { en: 'al inglés', es: 'al español' },
  reasons: {
    answers: (title) => `responde a «${title}», que ya está traducido`,
    newestIssue: 'es del número más reciente',
    stale: 'atrasado',
  },
  nothingWanted: 'Nada: todos los textos están traducidos y al día.',
  unanswered: 'Nadie ha respondido todavía',
  everyAnswered: 'Nada: todos los artículos tienen respuesta.',
  more: (count) => `… y ${count} más; --format json los da todos.`,
  total: 'Todos los números',
};

const WORDS: Readonly<Record<Language, StatusWords>> = { en, es };

/** What `status` says in a language. */
export function statusWords(language: Language): StatusWords {
  return WORDS[language];
}
