import type { NamedPerson } from '../../metadata/named-people.ts';
import { plainOf } from '../../model/set-text.ts';
import type { PlannedSite } from '../../pages/parts/planned-site.ts';
import { type Feed, type FeedText, feedEntry } from './feed-texts.ts';

/**
 * A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/).
 * @param self the feed's whole address
 */
export function jsonFeed(site: PlannedSite, feed: Feed, self: string): string {
  const { language, title, subtitle, pages, author, texts } = feed;
  const [page] = pages;
  const content = {
    version: 'https://jsonfeed.org/version/1.1',
    title: plainOf(title),
    ...(page && { home_page_url: page.url }),
    feed_url: self,
    ...(subtitle !== undefined && { description: plainOf(subtitle) }),
    language,
    authors: [{ name: author }],
    items: texts.map((text) => item(site, text)),
  };
  return `${JSON.stringify(content, undefined, 1)}\n`;
}

function item(site: PlannedSite, text: FeedText) {
  const { url, language, title, summary, published, updated, authors, topics, html } = feedEntry(site, text);
  return {
    id: url,
    url,
    title: plainOf(title),
    content_html: html,
    ...(summary !== undefined && { summary: plainOf(summary) }),
    date_published: published,
    ...(updated !== published && { date_modified: updated }),
    ...(authors.length > 0 && { authors: authors.map(author) }),
    ...(topics.length > 0 && { tags: topics.map(({ name }) => name) }),
    language,
  };
}

function author({ name, url }: NamedPerson) {
  return { name, ...(url !== undefined && { url }) };
}
