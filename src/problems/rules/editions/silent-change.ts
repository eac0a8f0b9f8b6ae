import { defineRule } from '../../problem.ts';

interface SilentChange {
  /** The revision of git that had the text as it was. */
  readonly ref: string;
  /** Whether the text says that it was revised, which was before. */
  readonly isRevised: boolean;
}

/** Whoever cited, translated or answered the text has another one before their eyes. */
export const silentChange = defineRule<SilentChange>('silent-change', 'warning', {
  en: ({ ref, isRevised }) => [
    `This text has changed since ${ref}, and its readers are not told.`,
    isRevised
      ? 'Say in revised when it was changed this time, and how.'
      : 'Add to its front matter when it was changed, and how: revised: {date: 2024-05-01, note: Two names are corrected.}',
  ],
  es: ({ ref, isRevised }) => [
    `Este texto ha cambiado desde ${ref} y nadie se lo dice a quien lo lee.`,
    isRevised
      ? 'Decir en revised cuándo se cambió esta vez, y qué.'
      : 'Añadir a sus datos cuándo se cambió, y qué: revised: {date: 2024-05-01, note: Se corrigieron dos nombres.}',
  ],
  about: {
    en: 'A published text has been cited, translated and answered as it was. What only changes how it is written or set does not count; where its words change, revised tells readers when, and how.',
    es: 'Un texto publicado se citó, se tradujo y se respondió tal como era. No cuenta lo que solo cambia su escritura o su forma; si cambian sus palabras, revised dice cuándo y qué.',
  },
  example: { ref: 'v1.0', isRevised: false },
});
