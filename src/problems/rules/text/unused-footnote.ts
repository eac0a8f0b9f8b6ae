import { defineRule } from '../../problem.ts';

/** A note is never mentioned, or is defined a second time: the page does not show it. */
export const unusedFootnote = defineRule<{ label: string; repeated: boolean }>('unused-footnote', 'warning', {
  en: ({ label, repeated }) =>
    repeated
      ? [
          `The note [^${label}] is defined a second time; the page shows the first only.`,
          'Give one of the two another name, or remove it.',
        ]
      : [
          `The text never mentions the note [^${label}], so the page does not show it.`,
          `Write [^${label}] where the note belongs, or remove the note.`,
        ],
  es: ({ label, repeated }) =>
    repeated
      ? [
          `La nota [^${label}] está definida por segunda vez; la página solo muestra la primera.`,
          'Dar otro nombre a una de las dos, o quitarla.',
        ]
      : [
          `El texto nunca menciona la nota [^${label}], así que la página no la muestra.`,
          `Escribir [^${label}] donde corresponda la nota, o quitar la nota.`,
        ],
  about: {
    en: 'A note that the text never mentions, or that is defined twice, has no place on the page.',
    es: 'Una nota a la que nada llama en el texto, o que está definida dos veces, no tiene lugar en la página.',
  },
  example: { label: '2', repeated: false },
});
