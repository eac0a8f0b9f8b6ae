import type { NamedPerson } from '../../metadata/named-people.ts';
import { htmlOf, type SetText } from '../../model/set-text.ts';
import type { PlannedSite } from '../../pages/parts/planned-site.ts';
import { attributes, type Xml, xml } from '../formats/xml.ts';
import { type Feed, type FeedEntry, type FeedText, feedEntry, updatedOf } from './feed-texts.ts';

/** Of a journal that has published nothing yet; Atom wants a date. */
const NEVER = '1970-01-01T00:00:00Z';

/**
 * A feed as Atom (RFC 4287) with threads (RFC 4685): what a text answers is `thr:in-reply-to`, and where the answers to it are
 * is a link `replies`.
 * @param self the feed's whole address, which is also its id
 */
export function atom(site: PlannedSite, feed: Feed, self: string): string {
  const { language, title, subtitle, pages, archives, author, texts } = feed;
  const head = [
    element('id', self),
    setElement('title', title),
    subtitle === undefined ? undefined : setElement('subtitle', subtitle),
    element('updated', updatedOf(feed) ?? NEVER),
    xml`<author>${element('name', author)}</author>`,
    link({ rel: 'self', type: 'application/atom+xml', href: self }),
    ...pages.map(({ language: hreflang, url: href }) =>
      link({ rel: 'alternate', type: 'text/html', hreflang, href }),
    ),
    archives === undefined ? undefined : link({ rel: 'archives', type: 'text/html', href: archives }),
  ];
  return xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0" xml:lang="${language}">
${lines(head, '  ')}${texts.map((text) => entry(site, text))}</feed>
`.toString();
}

function entry(site: PlannedSite, text: FeedText): Xml {
  const told = feedEntry(site, text);
  const { url, language, title, summary, published, updated, authors, translators, topics, html } = told;
  const parts = [
    element('id', url),
    setElement('title', title),
    element('published', published),
    element('updated', updated),
    ...authors.map((author) => person('author', author)),
    ...translators.map((translator) => person('contributor', translator)),
    ...topics.map(({ id, name }) => xml`<category term="${id}" label="${name}"/>`),
    link({ rel: 'alternate', type: 'text/html', hreflang: language, href: url }),
    ...linksOf(told),
    summary === undefined ? undefined : setElement('summary', summary),
    xml`<content type="html">${html}</content>`,
  ];
  return xml`  <entry xml:lang="${language}">\n${lines(parts, '    ')}  </entry>\n`;
}

/** What else belongs to a text: the same in other languages, what it answers and who answered it. */
function linksOf({ translations, answers, replies }: FeedEntry): readonly Xml[] {
  return [
    ...translations.map(({ language: hreflang, url: href }) =>
      link({ rel: 'related', type: 'text/html', hreflang, href }),
    ),
    ...answers.map(
      ({ ref, href, type }) => xml`<thr:in-reply-to${attributes({ ref, href, ...(type && { type }) })}/>`,
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

function person(role: 'author' | 'contributor', { name, url }: NamedPerson): Xml {
  return xml`<${role}>${element('name', name)}${url === undefined ? undefined : element('uri', url)}</${role}>`;
}

function link(values: Readonly<Record<string, string>>): Xml {
  return xml`<link${attributes(values)}/>`;
}

function element(name: string, text: string): Xml {
  return xml`<${name}>${text}</${name}>`;
}

/** A text construct (RFC 4287, 3.1): HTML if words are in italics, otherwise plain text. */
function setElement(name: string, text: SetText): Xml {
  return typeof text === 'string' ? element(name, text) : xml`<${name} type="html">${htmlOf(text)}</${name}>`;
}

/** Each on a line of its own; what is not there takes none. */
function lines(parts: readonly (Xml | undefined)[], indent: string): readonly Xml[] {
  return parts.flatMap((part) => (part === undefined ? [] : [xml`${indent}${part}\n`]));
}
