import type { SiteLanguage } from '../../../src/languages/index.ts';
import { blockDirection, inlineDirection } from '../../../src/model/direction.ts';
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
  entry.append(element('h2', { className: 'entry-title', ...directed(name) }, title));
  const people = filters['person'] ?? [];
  if (people.length > 0) {
    entry.append(element('p', { className: 'byline' }, ...listNodes(people, language, terms)));
  }
  const translators = meta['translators'] ?? '';
  const asked = placesOf(translators, terms);
  if (asked.length > 0) {
    const names = markedNodes(translators, asked);
    entry.append(element('p', { className: 'byline', ...directed(translators) }, ...names));
  }
  const excerpt = element('p', { className: 'entry-summary' }, ...excerptNodes(content, places));
  Object.assign(excerpt, directed(excerpt.textContent ?? ''));
  entry.append(excerpt);
  const parts = foundParts(text, places).map(({ id, title }) => {
    const href = addressWith(words, `${url}#${encodeURIComponent(id)}`);
    return element('li', {}, element('a', { href, ...isolated(title) }, title));
  });
  if (parts.length > 0) entry.append(element('ul', { className: 'plain search-parts' }, ...parts));
  const facts = [filters['issue']?.[0], meta['date']].filter((fact) => fact !== undefined);
  if (facts.length > 0) {
    entry.append(
      element('ul', { className: 'dotted' }, ...facts.map((fact) => element('li', isolated(fact), fact))),
    );
  }
  return element('li', {}, entry);
}

/** The direction of a block, if most of its letters are written from right to left. */
function directed(text: string): { readonly dir?: string } {
  const dir = blockDirection(text);
  return dir === undefined ? {} : { dir };
}

/** The direction of words within a line, so that they do not change the order of what is beside them. */
function isolated(text: string): { readonly dir?: string } {
  const dir = inlineDirection(text);
  return dir === undefined ? {} : { dir };
}

/** Names as a list in words, with marks for what was found of them. */
function listNodes(
  names: readonly string[],
  language: SiteLanguage,
  terms: readonly SoughtTerm[],
): readonly (Node | string)[] {
  const parts = new Intl.ListFormat(language).formatToParts(names);
  return parts.flatMap(({ type, value }) => {
    if (type !== 'element') return [value];
    const name = markedNodes(value, placesOf(value, terms));
    const { dir } = isolated(value);
    return dir === undefined ? name : [element('bdi', { dir }, ...name)];
  });
}
