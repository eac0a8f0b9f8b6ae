import { defineRule } from '../../problem.ts';

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
  about: {
    en: 'The comments on an article stand in a file beside it, under the same name. This file has no article beside it, and its comments would be lost.',
    es: 'Los comentarios de un artículo están en un archivo junto a él, con el mismo nombre. Este no tiene artículo al lado, y sus comentarios se perderían.',
  },
  example: { id: 'after-the-strike' },
});
