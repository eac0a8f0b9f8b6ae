import { link, listPage, root, slug } from '../layouts/frame.mjs';

const LISTS = [
  { title: 'A synthetic journal', path: '', collection: 'issuePages' },
  { title: 'Issues', path: 'issues/', collection: 'issuePages' },
  { title: 'People', path: 'authors/', collection: 'people' },
  { title: 'Topics', path: 'topics/', collection: 'topicPages' },
];

export const data = {
  lists: LISTS.flatMap((list) => ['en', 'es'].map((language) => ({ ...list, language }))),
  pagination: { data: 'lists', size: 1, alias: 'list' },
  eleventyExcludeFromCollections: true,
  permalink: ({ list }) => `${root(list.language)}${list.path}index.html`,
};

export default function lists({ list, collections }) {
  const address = root(list.language) + list.path;
  const entries = collections[list.collection].filter((entry) => entry.language === list.language);
  const items = entries.map(
    (entry) => `<li>${link(entry.url ?? `${address}${slug(entry.name)}/`, entry.name)}</li>`,
  );
  return listPage(list.title, list.language, address, items);
}
