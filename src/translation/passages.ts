import type { PassagePlace, TranslatedField } from '../languages/words/interface/translation-words.ts';
import type { Edition, PageEdition } from '../model/archive.ts';
import { plainOf, type SetText } from '../model/set-text.ts';
import { TEXT_SCOPES } from '../schema/scopes.ts';
import { createItemNumbers } from '../text/html/item-numbers.ts';
import { attributeOf, type Tag, visitHtml } from '../text/html/visit-html.ts';
import { WRITTEN } from '../text/html/written-address.ts';
import { encodeAddress } from '../text/references/links.ts';

/*
 * A text as the list of passages that a translator works on: one per block, such as a paragraph, heading, list item,
 * table row or note. The fields of the front matter come first. Their number is fixed, so that their positions identify
 * them. Passages are extracted from the rendered HTML, in which different ways of writing the same Markdown are already
 * equal.
 */

/** The front matter fields that a translation translates and a fingerprint covers, in the order of their passages. */
export const FIELDS: readonly TranslatedField[] = TEXT_SCOPES.translated
  .filter(({ inFingerprint }) => inFingerprint)
  .map(({ name }) => name);

export interface Passage {
  /**
   * Plain text with collapsed white space. The web address of a link follows its words, in angle brackets. May be empty
   * for a field.
   */
  readonly text: string;
  readonly place: PassagePlace;
  /** The nearest id at or above the passage that a link can use; absent if there is none. */
  readonly anchor?: string;
}

/** The words of an edition: its front matter fields, and its text as HTML from `src/text/`. */
export interface EditionWords extends Partial<Readonly<Record<TranslatedField, string>>> {
  readonly html: string;
}

/** The words that an edition's own file contains. */
export function wordsOf(edition: Edition | PageEdition, html: string): EditionWords {
  const { title, subtitle, summary, callText, imageAlt }: Partial<Edition> = edition;
  return { ...plainFields({ title, subtitle, summary, callText, imageAlt }), html };
}

/** Fields without emphasis, which a translator does not translate. Absent ones are left out. */
export function plainFields(
  fields: Readonly<Partial<Record<TranslatedField, SetText | undefined>>>,
): Partial<Record<TranslatedField, string>> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, text]) => (text === undefined ? [] : [[name, plainOf(text)]])),
  );
}

/** All passages of an edition: one for each field, even if it is empty, then its blocks in their order. */
export function passagesOf(words: EditionWords): readonly Passage[] {
  const fields = FIELDS.map((kind): Passage => ({ text: collapsed(words[kind] ?? ''), place: { kind } }));
  return [...fields, ...blocksOf(words.html)];
}

/** Elements that end a block and start another. Table cells are not among them: they are parts of their row. */
const BLOCKS: ReadonlySet<string> = new Set([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'div', 'section', 'blockquote', 'footer', 'pre', 'hr'],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'details', 'summary', 'figure', 'figcaption'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr'],
]);

/** Inline elements that change the text of a passage. All others are only formatting. */
const INLINE: ReadonlySet<string> = new Set(['a', 'span', 'sup', 'br', 'td', 'th', 'img']);

/** The state of the walk through the HTML. */
interface Walk {
  readonly passages: Passage[];
  /** The open block elements, outermost first. */
  readonly open: string[];
  words: string;
  /** The open link: its web address, and the index in `words` at which its text begins. */
  link: { readonly address: string; readonly start: number; readonly element: string } | undefined;
  /** The name of the element that is being skipped with its content: a note's number, or the link back from a note. */
  skipped: string | undefined;
  anchor: string | undefined;
  paragraph: number;
  isNumbered: boolean;
  /** The number of notes so far; undefined before the list of notes. */
  notes: number | undefined;
  readonly numberOf: ReturnType<typeof createItemNumbers>;
  /** The number of the item that has begun, if its author chose it. It becomes part of the item's first passage. */
  itemNumber: string;
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
    numberOf: createItemNumbers(),
    itemNumber: '',
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
  const number = walk.numberOf(tag);
  if (number !== undefined) walk.itemNumber = `${number}. `;
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
  const paragraph = name === 'p' ? /^p(\d+)$/.exec(id)?.[1] : undefined;
  if (paragraph === undefined) return;
  walk.paragraph = Number(paragraph);
  walk.isNumbered = true;
}

function passInline(tag: Tag, walk: Walk): void {
  const { name, closes } = tag;
  const classes = attributeOf(tag, 'class');
  if (!closes && (classes === 'footnote-ref' || classes === 'footnote-backref')) walk.skipped = name;
  else if (name === 'br') walk.words += ' ';
  else if (name === 'td' || name === 'th') walk.words += closes ? '' : ' | ';
  else if (name === 'img') walk.words += ` ${attributeOf(tag, 'alt') ?? ''} `;
  else if (name === 'a' || name === 'span') passLink(tag, walk);
}

/** A link, or a span: the words of a link that led to nothing on the journal's own site. */
function passLink(tag: Tag, walk: Walk): void {
  const { name, closes } = tag;
  if (!closes) {
    const address = attributeOf(tag, WRITTEN.attribute) ?? attributeOf(tag, 'href');
    const link = linkTo(address, walk.words.length, name);
    if (name === 'a' || link) walk.link = link;
  } else if (walk.link?.element === name) finishLink(walk);
}

/**
 * A link inside the archive follows its target when that moves, so its address is not part of the text. An external
 * address is, because the translation contains a copy of it.
 */
function linkTo(href: string | undefined, start: number, element: string): Walk['link'] {
  return href !== undefined && /^(?:https?:|mailto:|\/\/)/i.test(href)
    ? { address: href, start, element }
    : undefined;
}

function finishLink(walk: Walk): void {
  if (!walk.link) return;
  const { address, start } = walk.link;
  walk.link = undefined;
  const words = walk.words.slice(start).trim();
  if (words !== address && !isAddressAsWritten(words, address)) walk.words += ` <${address}>`;
}

/** Whether the words of a link are its address, as in running text: "www.example.org", "ana@example.org". */
function isAddressAsWritten(words: string, address: string): boolean {
  if (/\s/.test(words)) return false;
  return ['', 'mailto:', 'http://'].some((scheme) => encodeAddress(scheme + words) === address);
}

function finishPassage(walk: Walk): void {
  const text = collapsed(walk.words).replace(/^\| /, '');
  walk.words = '';
  walk.link = undefined;
  if (text === '') return;
  walk.passages.push({
    text: walk.itemNumber + text,
    place: placeOf(walk),
    ...(walk.anchor !== undefined && { anchor: walk.anchor }),
  });
  walk.itemNumber = '';
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
