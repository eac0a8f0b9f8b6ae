import { defineRule } from '../../problem.ts';

/** A translation inherits what is true of the work; repeating it is fine, contradicting it is not. */
export const editionsDisagree = defineRule<{
  field: string;
  written: string;
  other: string;
  otherFile: string;
}>('editions-disagree', 'error', {
  en: ({ field, written, other, otherFile }) => [
    `${field} is ${written} here and ${other} in ${otherFile}.`,
    'Both are the same work: remove the line here (it is inherited), or correct one of them.',
  ],
  es: ({ field, written, other, otherFile }) => [
    `${field} es ${written} aquí y ${other} en ${otherFile}.`,
    'Los dos son el mismo texto: quitar la línea de aquí (se hereda) o corregir una de las dos.',
  ],
  about: {
    en: 'A translation inherits authors, section, topics and the like from the original. It may repeat them, but not say something else.',
    es: 'Una traducción hereda del original la autoría, la sección, los temas y lo demás. Puede repetirlos, pero no decir otra cosa.',
  },
  example: {
    field: 'section',
    written: 'reports',
    other: 'strategy',
    otherFile: 'content/issues/2/after-the-strike.md',
  },
});
