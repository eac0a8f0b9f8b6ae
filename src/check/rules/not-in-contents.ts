import { defineRule } from '../problem.ts';

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
});
