import type { SiteLanguage } from '../../../src/languages/index.ts';
import type { StoredText } from '../../../src/model/word-index.ts';
import { element } from './element.ts';
import { excerptNodes, markedNodes } from './excerpt.ts';
import { foundParts } from './found-parts.ts';
import { addressWith, foundWords } from './found-words.ts';
import { placesOf } from './places.ts';
import type { SoughtTerm } from './terms.ts';

/** What a list entry needs besides the text. */
export interface ResultOptions {
  readonly language: SiteLanguage;
  /** The journal's base path. */
  readonly base: string;
  readonly terms: readonly SoughtTerm[];
}

/** A result as a list entry. Its links mark the found words on arrival. */
export function resultEntry(text: StoredText, { language, base, terms }: ResultOptions): HTMLLIElement {
  const { content, filters, meta } = text;
  const places = placesOf(content, terms);
  const words = foundWords(content, places);
  const url = base.replace(/\/$/, '') + text.url;
  const name = meta['title'] ?? url;
  const title = element('a', { href: addressWith(words, url) }, ...markedNodes(name, placesOf(name, terms)));
  const entry = element('article', { className: 'entry' });
  entry.append(element('h2', { className: 'entry-title' }, title));
  const people = filters['person'] ?? [];
  if (people.length > 0) {
    entry.append(element('p', { className: 'byline' }, new Intl.ListFormat(language).format(people)));
  }
  entry.append(element('p', { className: 'entry-summary' }, ...excerptNodes(content, places)));
  const parts = foundParts(text, places).map(({ id, title }) => {
    const href = addressWith(words, `${url}#${encodeURIComponent(id)}`);
    return element('li', {}, element('a', { href }, title));
  });
  if (parts.length > 0) entry.append(element('ul', { className: 'plain search-parts' }, ...parts));
  const facts = [filters['issue']?.[0], meta['date']].filter((fact) => fact !== undefined);
  if (facts.length > 0) {
    entry.append(element('ul', { className: 'dotted' }, ...facts.map((fact) => element('li', {}, fact))));
  }
  return element('li', {}, entry);
}
