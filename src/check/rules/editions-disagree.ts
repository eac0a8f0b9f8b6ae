import { defineRule } from '../problem.ts';

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
});
