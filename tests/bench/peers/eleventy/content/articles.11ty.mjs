import { card, listPage, root } from '../layouts/frame.mjs';

export const data = {
  pagination: { data: 'collections.allArticles', size: 1, alias: 'group', addAllPagesToCollections: false },
  eleventyExcludeFromCollections: true,
  permalink: ({ group }) => `${addressOf(group)}index.html`,
};

export default function articles({ group }) {
  return listPage(group.name, group.language, addressOf(group), group.items.map(card));
}

function addressOf({ language }) {
  return `${root(language)}articles/`;
}
