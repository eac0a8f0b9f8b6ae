import type { Element, ElementContent, Root } from 'hast';
import { slugOf } from '../../../../model/ids.ts';
import { anchorOf } from '../../markup/tree/anchors.ts';
import { attribute, isElement, isEmpty, wordsOf } from '../../markup/tree/elements.ts';

/** The addresses of the links in a tree. */
export function linksIn(root: Root): readonly string[] {
  const links: string[] = [];
  forEachElement(root.children as ElementContent[], (element) => {
    const href = isElement(element, 'a', 'area') ? attribute(element, 'href') : undefined;
    if (href !== undefined) links.push(href);
  });
  return links;
}

/**
 * Gives headings the ids that their generator made of their words, if a link leads there.
 * @param wanted anchors to which other texts have links
 * @returns the ids that have to be kept: those, and those that somebody wrote
 */
export function nameHeadings(root: Root, wanted: ReadonlySet<string>): ReadonlySet<string> {
  const kept = new Set(wanted);
  for (const link of linksIn(root)) {
    const anchor = anchorOf(link);
    if (anchor !== undefined) kept.add(anchor);
  }
  const made = new Set<string>();
  const written = new Set<string>();
  forEachElement(root.children as ElementContent[], (element) => {
    const id = attribute(element, 'id') ?? (element.tagName === 'a' ? attribute(element, 'name') : undefined);
    if (id !== undefined) {
      const isPlace = isElement(element, 'a', 'span') && isEmpty(element);
      if (isPlace || element.properties['dataWritten'] !== undefined || /^h[1-6]$/.test(element.tagName))
        written.add(id);
    } else if (/^h[1-6]$/.test(element.tagName)) {
      const own = madeIds(wordsOf(element)).map((one) => numbered(one, made));
      for (const one of own) made.add(one);
      const found = own.find((one) => kept.has(one));
      if (found !== undefined) element.properties['id'] = found;
    }
  });
  return new Set([...kept, ...written]);
}

/** The ids that generators make of a heading: kramdown's and Hugo's, kramdown's older one, Eleventy's plugin's, and ours. */
function madeIds(heading: string): readonly string[] {
  const words = heading.trim();
  const small = words.toLowerCase();
  const ids = [
    small.replace(/[^\p{L}\p{M}\p{N}_\- \t]/gu, '').replace(/[ \t]/g, '-'),
    small
      .replace(/^[^a-z]{1,500}/, '')
      .replace(/[^a-z0-9 -]/g, '')
      .replaceAll(' ', '-'),
    small.replace(/\s+/g, '-'),
    encodeURIComponent(small.replace(/\s+/g, '-')),
    slugOf(words),
  ];
  return [...new Set(ids)].filter((id) => id !== '');
}

/** The second heading of the same words gets a number. */
function numbered(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  let number = 1;
  while (taken.has(`${id}-${number}`) && number < MOST_EQUAL) number += 1;
  return `${id}-${number}`;
}

/** Nobody links to the hundredth heading of the same words. */
const MOST_EQUAL = 100;

function forEachElement(nodes: readonly ElementContent[], see: (element: Element) => void): void {
  const waiting = [...nodes].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type !== 'element') continue;
    see(node);
    for (const child of node.children.toReversed()) waiting.push(child);
  }
}
