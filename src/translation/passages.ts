import type { PassagePlace, TranslatedField } from '../languages/words/interface/translation-words.ts';
import type { ByLanguage, Edition, PageEdition } from '../model/archive.ts';
import { TEXT_SCOPES } from '../schema/scopes.ts';
import { attributeOf, type Tag, visitHtml } from '../text/html/visit-html.ts';

/*
 * What a translator works on: a text as passages, one for each block that a reader reads: a paragraph, a heading, an item of a
 * list, a row of a table, a note. Before them come the words of the front matter, always as many, so that they can be told
 * apart by their place. Passages are read from the text's HTML, where all that is only a way of writing has gone already.
 */

/** The fields of front matter that a translation says anew, in the order of their passages. */
export const FIELDS: readonly TranslatedField[] = TEXT_SCOPES.translated
  .filter(({ inFingerprint }) => inFingerprint)
  .map(({ name }) => name);

export interface Passage {
  /** Plain text, white space collapsed; web addresses of links in angle brackets behind their words. May be empty for a field. */
  readonly text: string;
  readonly place: PassagePlace;
  /** The nearest place at or above the passage that a link can lead to; absent where there is none. */
  readonly anchor?: string;
}

/** The words of an edition: those of its front matter, and its text as HTML, as `src/text/` makes it. */
export interface EditionWords extends Partial<Readonly<Record<TranslatedField, string>>> {
  readonly html: string;
}

/**
 * The words that an edition says itself. The text for its picture may be another edition's, which stands in where its own file
 * has none: that is no part of what this file says.
 */
export function wordsOf(
  editions: ByLanguage<Edition | PageEdition>,
  edition: Edition | PageEdition,
  html: string,
): EditionWords {
  const [base] = editions.values();
  const { imageAlt, ...words }: Partial<Edition> = edition;
  const inherited = edition !== base && base && 'imageAlt' in base && base.imageAlt === imageAlt;
  return { ...words, ...(imageAlt !== undefined && !inherited && { imageAlt }), html };
}

/** Every passage of an edition: its fields first, each of them, then its blocks in their order. */
export function passagesOf(words: EditionWords): readonly Passage[] {
  const fields = FIELDS.map((kind): Passage => ({ text: collapsed(words[kind] ?? ''), place: { kind } }));
  return [...fields, ...blocksOf(words.html)];
}

/** Elements that end one block and begin another. Cells are parts of their row. */
const BLOCKS: ReadonlySet<string> = new Set([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'div', 'section', 'blockquote', 'footer', 'pre', 'hr'],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'details', 'summary', 'figure', 'figcaption'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr'],
]);

/** Elements within a block that are more than a form of its words. */
const INLINE: ReadonlySet<string> = new Set(['a', 'sup', 'br', 'td', 'th', 'img']);

/** What the walk through the HTML carries along. */
interface Walk {
  readonly passages: Passage[];
  /** The blocks that are open, outermost first. */
  readonly open: string[];
  words: string;
  /** The link that is open: its web address, and where its words begin. */
  link: { readonly address: string; readonly start: number } | undefined;
  /** The element that is being passed over with all it holds: a note's number, or the way back from a note. */
  skipped: string | undefined;
  anchor: string | undefined;
  paragraph: number;
  isNumbered: boolean;
  /** How many notes have begun; undefined before the list of notes. */
  notes: number | undefined;
}

function blocksOf(html: string): readonly Passage[] {
  const walk: Walk = {
    passages: [],
    open: [],
    words: '',
    link: undefined,
    skipped: undefined,
    anchor: undefined,
    paragraph: 0,
    isNumbered: false,
    notes: undefined,
  };
  visitHtml(html, {
    text: (text) => {
      if (walk.skipped === undefined) walk.words += text;
    },
    tag: (tag) => passTag(tag, walk),
  });
  finishPassage(walk);
  return walk.passages;
}

function passTag(tag: Tag, walk: Walk): void {
  if (walk.skipped === undefined) {
    if (BLOCKS.has(tag.name)) passBlock(tag, walk);
    else if (INLINE.has(tag.name)) passInline(tag, walk);
  } else if (tag.closes && tag.name === walk.skipped) walk.skipped = undefined;
}

function passBlock(tag: Tag, walk: Walk): void {
  finishPassage(walk);
  const { name, closes } = tag;
  if (closes) {
    walk.open.length = Math.max(0, walk.open.lastIndexOf(name));
    if (name === 'p') walk.isNumbered = false;
    return;
  }
  if (name !== 'hr') walk.open.push(name);
  const id = attributeOf(tag, 'id');
  if (name === 'section' && attributeOf(tag, 'class') === 'footnotes') walk.notes = 0;
  else if (name === 'li' && walk.notes !== undefined && id?.startsWith('fn-')) walk.notes += 1;
  if (id === undefined) return;
  walk.anchor = id;
  const number = name === 'p' ? /^p(\d+)$/.exec(id)?.[1] : undefined;
  if (number === undefined) return;
  walk.paragraph = Number(number);
  walk.isNumbered = true;
}

function passInline(tag: Tag, walk: Walk): void {
  const { name, closes } = tag;
  const classes = attributeOf(tag, 'class');
  if (!closes && (classes === 'footnote-ref' || classes === 'footnote-backref')) walk.skipped = name;
  else if (name === 'br') walk.words += ' ';
  else if (name === 'td' || name === 'th') walk.words += closes ? '' : ' | ';
  else if (name === 'img') walk.words += ` ${attributeOf(tag, 'alt') ?? ''} `;
  else if (name === 'a' && closes) finishLink(walk);
  else if (name === 'a') walk.link = linkTo(attributeOf(tag, 'href'), walk.words.length);
}

/**
 * A link into the archive follows its target wherever that goes, so its address is no part of the words. One to elsewhere is:
 * a translation has a copy of it.
 */
function linkTo(href: string | undefined, start: number): Walk['link'] {
  return href !== undefined && /^(?:https?:|mailto:|\/\/)/i.test(href) ? { address: href, start } : undefined;
}

function finishLink(walk: Walk): void {
  if (!walk.link) return;
  const { address, start } = walk.link;
  walk.link = undefined;
  if (walk.words.slice(start).trim() !== address) walk.words += ` <${address}>`;
}

function finishPassage(walk: Walk): void {
  const text = collapsed(walk.words).replace(/^\| /, '');
  walk.words = '';
  walk.link = undefined;
  if (text === '') return;
  walk.passages.push({
    text,
    place: placeOf(walk),
    ...(walk.anchor !== undefined && { anchor: walk.anchor }),
  });
}

function placeOf({ open, isNumbered, paragraph, notes }: Walk): PassagePlace {
  if (notes !== undefined && notes > 0) return { kind: 'note', number: notes };
  if (isNumbered) return { kind: 'paragraph', number: paragraph };
  const inside = (...names: readonly string[]) => open.some((name) => names.includes(name));
  if (inside('h1', 'h2', 'h3', 'h4', 'h5', 'h6')) return { kind: 'heading', after: paragraph };
  if (inside('table')) return { kind: 'row', after: paragraph };
  if (inside('li')) return { kind: 'item', after: paragraph };
  if (inside('blockquote')) return { kind: 'quotation', after: paragraph };
  return { kind: 'other', after: paragraph };
}

function collapsed(text: string): string {
  return text.replace(/[^\S ]\s*|\s{2,}/g, ' ').trim();
}
