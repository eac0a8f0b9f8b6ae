import { defineRule } from '../../problem.ts';

/** An order given by the editors should be whole; an article left out of it goes to the end. */
export const notInContents = defineRule<{ id: string }>('not-in-contents', 'warning', {
  en: ({ id }) => [
    `contents does not list "${id}", which is in this issue: it is put at the end.`,
    'Add the id where it belongs.',
  ],
  es: ({ id }) => [
    `contents no incluye "${id}", que está en este número: queda al final.`,
    'Añadir el identificador en su lugar.',
  ],
  about: {
    en: 'contents gives the order of an issue. An article that it does not name still appears, after all the others.',
    es: 'contents fija el orden de un número. Un artículo que no figura ahí aparece igual, pero después de todos los demás.',
  },
  example: { id: 'after-the-strike' },
});
