import { defineRule } from '../problem.ts';

/** A text where the program looks for none is published nowhere: its author should know. */
export const misplacedFile = defineRule<object>('misplaced-file', 'warning', {
  en: () => [
    'No page is made from this file: texts live in issues/<number>/ and in pages/.',
    'Move it to issues/<number>/<slug>.md or pages/<name>.md, or out of the content folder.',
  ],
  es: () => [
    'De este archivo no sale ninguna página: los textos van en issues/<número>/ y en pages/.',
    'Moverlo a issues/<número>/<nombre>.md o a pages/<nombre>.md, o fuera de la carpeta de contenidos.',
  ],
  about: {
    en: 'The program looks for texts in two places only. It makes no page of a file that stands elsewhere.',
    es: 'El programa busca textos en dos lugares y en ningún otro. De lo que queda fuera de ellos no sale ninguna página.',
  },
  example: {},
});
