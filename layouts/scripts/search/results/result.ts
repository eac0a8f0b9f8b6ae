import type { SiteLanguage } from '../../../../src/languages/index.ts';
import { blockDirection, inlineDirection } from '../../../../src/model/direction.ts';
import type { TextCard } from '../../../../src/model/word-index.ts';
import { element } from '../element.ts';
import type { Result } from '../index/find.ts';
import { placesOf } from '../index/places.ts';
import type { SoughtTerm } from '../index/terms.ts';
import { markUnsaved } from '../mark-unsaved.ts';
import { excerptNodes, markedNodes } from './excerpt.ts';
import { addressWith } from './found-words.ts';
import type { Passage } from './passage.ts';

/** What a list entry needs besides the text. */
export interface ResultOptions {
  readonly language: SiteLanguage;
  /** The journal's base path. */
  readonly base: string;
  /** Said of a text that cannot be read without a connection. */
  readonly notSaved: string;
  readonly terms: readonly SoughtTerm[];
}

/** A result as a list entry. */
export interface ResultEntry {
  readonly element: HTMLLIElement;
  /** Loads the words of the text and shows them. Returns at once if that has been done. Fails if they cannot be loaded. */
  readonly fill: () => Promise<void>;
}

/** Makes the entry of a result: at first what is known of it, with room for its words. Its links mark the found words. */
export async function resultEntry(result: Result, options: ResultOptions): Promise<ResultEntry> {
  const card = await result.card();
  const { terms } = options;
  const url = options.base.replace(/\/$/, '') + card.url;
  const title = element('a', {}, ...markedNodes(card.title, placesOf(card.title, terms)));
  title.href = addressWith(result.words(), url);
  const excerpt = element('p', { className: 'entry-summary' });
  const sections = element('ul', { className: 'plain search-parts' });
  const entry = element('article', { className: 'entry' });
  entry.append(
    element('h2', { className: 'entry-title', ...directed(card.title) }, title),
    ...peopleLines(card, options),
    ...factsOf(card),
    excerpt,
    sections,
  );
  await markUnsaved(entry, url, options.base, options.notSaved);
  const show = ({ content, places, parts, words }: Passage): void => {
    title.href = addressWith(words, url);
    excerpt.replaceChildren(...excerptNodes(content, places));
    Object.assign(excerpt, directed(excerpt.textContent ?? ''));
    const links = parts.map((part) => {
      const href = addressWith(words, `${url}#${encodeURIComponent(part.id)}`);
      return element('li', {}, element('a', { href, ...isolated(part.title) }, part.title));
    });
    sections.append(...links);
  };
  let filling: Promise<void> | undefined;
  return {
    element: element('li', {}, entry),
    fill: () => {
      filling ??= result.passage().then(show);
      filling.catch(() => {
        filling = undefined;
      });
      return filling;
    },
  };
}

/** The authors, and the translators if they are what was searched for. */
function peopleLines(
  { people, translators = '' }: TextCard,
  { language, terms }: ResultOptions,
): readonly HTMLElement[] {
  const authors = element('p', { className: 'byline' }, ...listNodes(people, language, terms));
  const asked = placesOf(translators, terms);
  const names = markedNodes(translators, asked);
  return [
    ...(people.length > 0 ? [authors] : []),
    ...(asked.length > 0 ? [element('p', { className: 'byline', ...directed(translators) }, ...names)] : []),
  ];
}

function factsOf({ issue, date }: TextCard): readonly HTMLElement[] {
  const facts = [issue, date].flatMap((fact) =>
    fact === undefined ? [] : [element('li', isolated(fact), fact)],
  );
  return facts.length > 0 ? [element('ul', { className: 'dotted' }, ...facts)] : [];
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
