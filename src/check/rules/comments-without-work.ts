import { defineRule } from '../problem.ts';

/** Comments of an article that is not there would be lost. */
export const commentsWithoutWork = defineRule<{ id: string }>('comments-without-work', 'error', {
  en: ({ id }) => [
    `These are comments on "${id}", and the issue has no such article.`,
    `Name the file after an article of this folder: <article>.comments.yaml`,
  ],
  es: ({ id }) => [
    `Son comentarios a "${id}", y el número no tiene tal artículo.`,
    'Dar al archivo el nombre de un artículo de esta carpeta: <artículo>.comments.yaml',
  ],
});
