import { element } from './element.ts';
import { excerptNodes } from './excerpt.ts';
import { addressWith, foundWords } from './found-words.ts';
import type { FoundPage, FoundPart } from './pagefind.ts';

/** Maximum number of links to parts of a page. */
const PARTS = 3;

/** A result as a list entry. Its links mark the found words on arrival. */
export function resultEntry(page: FoundPage, language: string): HTMLLIElement {
  const words = foundWords(page);
  const title = element('a', { href: addressWith(words, page.url) }, page.meta['title'] ?? page.url);
  const entry = element('article', { className: 'entry' });
  entry.append(element('h2', { className: 'entry-title' }, title));
  const people = page.filters['person'] ?? [];
  if (people.length > 0) {
    entry.append(element('p', { className: 'byline' }, new Intl.ListFormat(language).format(people)));
  }
  entry.append(element('p', { className: 'entry-summary' }, ...excerptNodes(page.excerpt)));
  const parts = bestParts(page.sub_results);
  if (parts.length > 0) {
    const entries = parts.map(({ url, title }) =>
      element('li', {}, element('a', { href: addressWith(words, url) }, title)),
    );
    entry.append(element('ul', { className: 'plain search-parts' }, ...entries));
  }
  const facts = [page.filters['issue']?.[0], page.meta['date']].filter((fact) => fact !== undefined);
  if (facts.length > 0) {
    entry.append(element('ul', { className: 'dotted' }, ...facts.map((fact) => element('li', {}, fact))));
  }
  return element('li', {}, entry);
}

/** The parts with headings that have the most matches, in the order of the page. */
function bestParts(parts: readonly FoundPart[]): readonly FoundPart[] {
  const headed = parts.filter(({ anchor }) => anchor);
  const best = new Set([...headed].sort((a, b) => b.locations.length - a.locations.length).slice(0, PARTS));
  return headed.filter((part) => best.has(part));
}
