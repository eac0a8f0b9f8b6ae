import type { ProblemWords } from '../../words/commands/problem-words.ts';

/** Las palabras que acompañan una lista de problemas, en español. */
export const problems: ProblemWords = {
  severity: { error: 'error', warning: 'aviso' },
  count: (errors, warnings) =>
    `${errors} ${errors === 1 ? 'error' : 'errores'}, ${warnings} ${warnings === 1 ? 'aviso' : 'avisos'}.`,
  shortened: (rules) =>
    `Los avisos frecuentes se muestran completos solo las primeras veces (para verlos todos completos: --format json): ${rules}.`,
  place: (line, column) => `Línea ${line}, columna ${column}`,
  meanings: 'Qué significan los nombres',
};
