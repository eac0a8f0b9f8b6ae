import { Document } from 'yaml';
import { decodeLeniently } from '../../journal/names.ts';
import type { Survey } from '../export/survey.ts';
import { wordsOfHtml } from '../texts/html-words.ts';

/**
 * A map of issues for the editors to correct: one issue for each year, with the names of its posts. Titles stand beside
 * them as comments.
 */
export function proposedMap({ items }: Survey, comments: readonly string[]): string {
  const years = new Map<string, { readonly name: string; readonly title: string }[]>();
  for (const { type, status, hasPassword, date, slug, id, title } of items) {
    if (type !== 'post' || status !== 'publish' || hasPassword) continue;
    const year = date?.slice(0, 4) ?? '';
    const posts = years.get(year) ?? [];
    posts.push({ name: decodeLeniently(slug) || id, title: wordsOfHtml(title) });
    years.set(year, posts);
  }
  const issues = [...years].sort(([a], [b]) => (a < b ? -1 : 1));
  const document = new Document(
    {
      issues: Object.fromEntries(
        issues.map(([year, posts]) => [
          year === '' ? 'undated' : year,
          {
            title: year === '' ? 'undated' : year,
            ...(year !== '' && { date: year }),
            posts: posts.map(({ name }) => name),
          },
        ]),
      ),
    },
    { schema: 'failsafe' },
  );
  document.commentBefore = comments.map((line) => ` ${line}`).join('\n');
  const titles = new Map([...years.values()].flat().map(({ name, title }) => [name, title]));
  return withTitles(document.toString({ lineWidth: 0 }), titles);
}

/** Adds the title of each post at the end of its line. */
function withTitles(yaml: string, titles: ReadonlyMap<string, string>): string {
  return yaml
    .split('\n')
    .map((line) => {
      const name = /^\s+- (.+)$/.exec(line)?.[1]?.replace(/^["'](.*)["']$/, '$1');
      const title = name === undefined ? undefined : titles.get(name);
      return title ? `${line} # ${title}` : line;
    })
    .join('\n');
}
