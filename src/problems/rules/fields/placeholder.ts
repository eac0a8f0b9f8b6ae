import { defineRule } from '../../problem.ts';

/** Words that `npm run new` or a link of the site wrote, for somebody to replace them. */
export const leftPlaceholder = defineRule<{ text: string }>('placeholder', 'error', {
  en: ({ text }) => [
    `"${text}" still stands here, where somebody was to write.`,
    'Write it, without the brackets ⟦ ⟧, or delete the line. With "draft: true" a text may wait unpublished.',
  ],
  es: ({ text }) => [
    `Aquí queda todavía un hueco por completar: "${text}".`,
    'Completarlo, sin los corchetes ⟦ ⟧, o borrar la línea. Con "draft: true" un texto puede esperar sin publicarse.',
  ],
  about: {
    en: 'A file that somebody began with `npm run new`, or with a link of the site, holds words in brackets ⟦ ⟧ where the text is to be written. Readers must not see them.',
    es: 'Un archivo empezado con `npm run new`, o con un enlace del sitio, lleva palabras entre corchetes ⟦ ⟧ donde hay que escribir. Quien lee no debe verlas.',
  },
  example: { text: '⟦fill in the title⟧' },
});
