import type { Element, ElementContent } from 'hast';
import type { Token } from 'markdown-it';
import { DROPPED } from './html/clean-html.ts';
import { isNoteMention } from './html/tree-text.ts';
import type { RenderedText } from './reading/rendered-text.ts';

/*
 * The paragraphs of a text's running prose are numbered in order from 1, and the twelfth has the id `p12` in every edition:
 * a permanent anchor, by which another text can answer this very paragraph and a reader can change the language without
 * losing the place. A paragraph counts where it is written, in Markdown or as `<p>`:
 *
 * - Those inside of lists, quotations, notes, tables, definition lists, `<figure>` and `<details>` do not count. A `<div>` or
 *   a `<section>` is only a wrapping, as texts brought from elsewhere have many: its paragraphs count.
 * - Those without a word of text do not count: pictures alone, and nothing at all. Whether a picture can be shown makes no
 *   difference, so that no number changes on the day it is found.
 *
 * No author can write such an id (see `ID_PATTERN`), and no heading gets one.
 */

/** The id of a numbered paragraph. */
export function paragraphId(number: number): string {
  return `p${number}`;
}

/** Whether an id is kept for numbered paragraphs, of this text or a longer one. */
export function isParagraphId(id: string): boolean {
  return /^p\d+$/.test(id);
}

/** A text by the places that a link may lead to. */
export type Anchored = Pick<RenderedText, 'anchors' | 'paragraphs'>;

/** Whether a text has a place of this name: a numbered paragraph, or any other anchor. */
export function hasAnchor(text: Anchored, anchor: string): boolean {
  if (!isParagraphId(anchor)) return text.anchors.has(anchor);
  const number = Number(anchor.slice(1));
  return number >= 1 && number <= text.paragraphs && anchor === paragraphId(number);
}

/** A mark on paragraphs of Markdown without text, for when the whole text is made one tree. The sanitiser drops it. */
const WORDLESS = { attribute: 'data-wordless', property: 'dataWordless' } as const;

/** Tokens by which a paragraph has text. */
const WITH_TEXT: ReadonlySet<string> = new Set(['text', 'code_inline', 'undefined_note']);

/**
 * Gives every paragraph of the running prose of a text in Markdown its id.
 * @returns how many there are
 */
export function numberParagraphs(tokens: readonly Token[]): number {
  let count = 0;
  for (const [open, inline] of paragraphsIn(tokens)) {
    if (!hasText(inline)) continue;
    count += 1;
    open.attrSet('id', paragraphId(count));
  }
  return count;
}

/** Marks the paragraphs that will not count, while it can still be seen that they were written as pictures. */
export function markWordless(tokens: readonly Token[]): void {
  for (const [open, inline] of paragraphsIn(tokens)) {
    if (!hasText(inline)) open.attrSet(WORDLESS.attribute, '');
  }
}

/** The paragraphs that are inside of nothing else, with their content. */
function* paragraphsIn(tokens: readonly Token[]): Iterable<readonly [open: Token, inline: Token]> {
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'footnote_block_open') return;
    const inline = tokens[index + 1];
    if (token.type === 'paragraph_open' && token.level === 0 && inline) yield [token, inline];
  }
}

function hasText({ children }: Token): boolean {
  return (children ?? []).some(({ type, content }) => WITH_TEXT.has(type) && content.trim() !== '');
}

/** Whether a `<p>` in the running prose counts. To be asked before its pictures are replaced by words. */
export function isNumbered(element: Element): boolean {
  return (
    element.tagName === 'p' &&
    element.properties[WORDLESS.property] === undefined &&
    element.children.some(holdsText)
  );
}

function holdsText(node: ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  if (node.type !== 'element' || node.tagName === DROPPED || isNoteMention(node)) return false;
  return node.children.some(holdsText);
}

/** Whether the paragraphs of this element, in the running prose itself, are running prose. */
export function isWrapping({ tagName, properties }: Element): boolean {
  const classes = properties['className'];
  const isOurs = Array.isArray(classes) && (classes.includes('footnotes') || classes.includes('table'));
  return (tagName === 'div' || tagName === 'section') && !isOurs;
}

/** Gives a `<p>` its id. One that its author has given it stays a place to lead to, at the paragraph's beginning. */
export function numberParagraph(paragraph: Element, number: number): void {
  const { id, ...properties } = paragraph.properties;
  if (id !== undefined) {
    paragraph.children.unshift({ type: 'element', tagName: 'span', properties: { id }, children: [] });
  }
  paragraph.properties = { id: paragraphId(number), ...properties };
}
