import type { NamedPerson } from '../../metadata/record.ts';
import type { Site } from '../../site/site.ts';
import { xmlText } from '../formats/xml.ts';
import { type Feed, type FeedEntry, type FeedText, feedEntry, updatedOf } from './feed-texts.ts';

/** Of a journal that has published nothing yet; Atom wants a date. */
const NEVER = '1970-01-01T00:00:00Z';

/**
 * A feed as Atom (RFC 4287) with threads (RFC 4685): what a text answers is `thr:in-reply-to`, and where the answers to it are
 * is a link `replies`.
 * @param self the feed's whole address, which is also its id
 */
export function atom(site: Site, feed: Feed, self: string): string {
  const { language, title, subtitle, pages, archives, author, texts } = feed;
  const head = [
    element('id', self),
    element('title', title),
    subtitle === undefined ? '' : element('subtitle', subtitle),
    element('updated', updatedOf(feed) ?? NEVER),
    `<author>${element('name', author)}</author>`,
    link({ rel: 'self', type: 'application/atom+xml', href: self }),
    ...pages.map(({ language: hreflang, url: href }) =>
      link({ rel: 'alternate', type: 'text/html', hreflang, href }),
    ),
    archives === undefined ? '' : link({ rel: 'archives', type: 'text/html', href: archives }),
  ];
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0" xml:lang="${language}">
${lines(head, '  ')}${texts.map((text) => entry(site, text)).join('')}</feed>
`;
}

function entry(site: Site, text: FeedText): string {
  const told = feedEntry(site, text);
  const { url, language, title, summary, published, updated, authors, translators, topics, html } = told;
  const parts = [
    element('id', url),
    element('title', title),
    element('published', published),
    element('updated', updated),
    ...authors.map((author) => person('author', author)),
    ...translators.map((translator) => person('contributor', translator)),
    ...topics.map(({ id, name }) => `<category term="${xmlText(id)}" label="${xmlText(name)}"/>`),
    link({ rel: 'alternate', type: 'text/html', hreflang: language, href: url }),
    ...linksOf(told),
    summary === undefined ? '' : element('summary', summary),
    `<content type="html">${xmlText(html)}</content>`,
  ];
  return `  <entry xml:lang="${language}">\n${lines(parts, '    ')}  </entry>\n`;
}

/** What else belongs to a text: the same in other languages, what it answers and who answered it. */
function linksOf({ translations, answers, replies }: FeedEntry): readonly string[] {
  return [
    ...translations.map(({ language: hreflang, url: href }) =>
      link({ rel: 'related', type: 'text/html', hreflang, href }),
    ),
    ...answers.map(
      ({ ref, href, type }) => `<thr:in-reply-to${attributes({ ref, href, ...(type && { type }) })}/>`,
    ),
    ...(replies
      ? [
          link({
            rel: 'replies',
            type: 'application/atom+xml',
            href: replies.feed,
            'thr:count': `${replies.count}`,
          }),
        ]
      : []),
  ];
}

function person(role: 'author' | 'contributor', { name, url }: NamedPerson): string {
  return `<${role}>${element('name', name)}${url === undefined ? '' : element('uri', url)}</${role}>`;
}

function link(values: Readonly<Record<string, string>>): string {
  return `<link${attributes(values)}/>`;
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${xmlText(value)}"`)
    .join('');
}

function element(name: string, text: string): string {
  return `<${name}>${xmlText(text)}</${name}>`;
}

function lines(parts: readonly string[], indent: string): string {
  return parts
    .filter((part) => part !== '')
    .map((part) => `${indent}${part}\n`)
    .join('');
}
