import type { StatusWords } from '../../words/commands/status-words.ts';

/** Lo que dice `status`, en español. */
export const status: StatusWords = {
  incomplete: (errors) =>
    `Faltan textos en esta lista por ${errors === 1 ? '1 error' : `${errors} errores`} en los contenidos. Para ver más: npm run check`,
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
  into: (language) => `al ${language}`,
  reasons: {
    answers: (title) => `responde a «${title}», que ya está traducido`,
    newestIssue: 'es del número más reciente',
    stale: 'atrasado',
  },
  nothingWanted: 'Nada: todos los textos están traducidos y al día.',
  unanswered: 'Todavía sin respuesta',
  everyAnswered: 'Nada: todos los artículos tienen respuesta.',
  more: (count) => `… y ${count} más. Para verlos todos: --format json`,
  total: 'Todos los números',
  unknown: (count) =>
    `${count === 1 ? '1 traducción no dice' : `${count} traducciones no dicen`} de qué texto ${count === 1 ? 'se hizo' : 'se hicieron'}, así que no hay manera de saber si ${count === 1 ? 'está al día' : 'están al día'}. Para anotarlo en todas: npm run translate -- --all --done`,
};
