import { card, listPage, root, slug } from '../layouts/frame.mjs';

export const data = {
  pagination: { data: 'collections.people', size: 1, alias: 'group', addAllPagesToCollections: false },
  eleventyExcludeFromCollections: true,
  permalink: ({ group }) => `${addressOf(group)}index.html`,
};

export default function people({ group }) {
  return listPage(group.name, group.language, addressOf(group), group.items.map(card));
}

function addressOf({ language, name }) {
  return `${root(language)}authors/${slug(name)}/`;
}
