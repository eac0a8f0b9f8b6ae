import type { Element, ElementContent } from 'hast';
import type { Token } from 'markdown-it';
import { interfaceIn, type SiteLanguage } from '../languages/index.ts';
import { DROPPED } from './html/clean-html.ts';
import { labelled } from './html/labelled.ts';
import { isNoteMention } from './html/tree-text.ts';
import type { RenderedText } from './reading/rendered-text.ts';

/*
 * The paragraphs of a text's running prose are numbered from 1, and number twelve has the id `p12` in every edition.
 * This is a permanent anchor: another text can answer a single paragraph, and a reader who changes the language keeps
 * the place. Which paragraphs count depends only on what is written, as Markdown or as `<p>`:
 *
 * - Paragraphs inside lists, quotations, verse, notes, tables, definition lists, `<figure>` and `<details>` do not count.
 *   Those inside a `<div>` or `<section>` do: imported texts have many of these as mere wrappers.
 * - Paragraphs without text do not count: empty ones, and those with pictures only. Whether a picture can be shown
 *   makes no difference, so numbers do not change when a missing picture is added.
 *
 * Authors cannot write such an id (see `ID_PATTERN`), and headings never get one.
 */

/** The id of a numbered paragraph. */
export function paragraphId(number: number): string {
  return `p${number}`;
}

/** Whether an id has the form reserved for numbered paragraphs, even if this text has fewer. */
export function isParagraphId(id: string): boolean {
  return /^p\d+$/.test(id);
}

/** The anchors of a text that a link may lead to. */
export type Anchored = Pick<RenderedText, 'anchors' | 'paragraphs'>;

/** Finds the id that an anchor names: a numbered paragraph or any other id. Undefined if the text has none. */
export type FindAnchor = (anchor: string) => string | undefined;

/** Creates the lookup for a text. Capitals and accents make no difference, unless two ids differ in nothing else. */
export function anchorsIn({ anchors, paragraphs }: Anchored): FindAnchor {
  let folded: ReadonlyMap<string, string> | undefined;
  return (anchor) => {
    if (anchors.has(anchor)) return anchor;
    folded ??= new Map([...anchors].reverse().map((id) => [foldedOf(id), id]));
    const written = foldedOf(anchor);
    if (!isParagraphId(written)) return folded.get(written);
    const number = Number(written.slice(1));
    return number >= 1 && number <= paragraphs && written === paragraphId(number) ? written : undefined;
  };
}

function foldedOf(id: string): string {
  return id.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * Marks Markdown paragraphs without text until the whole text is parsed as one tree. The sanitiser drops the attribute.
 */
const WORDLESS = { attribute: 'data-wordless', property: 'dataWordless' } as const;

/** Inline tokens that make a paragraph count as having text. */
const WITH_TEXT: ReadonlySet<string> = new Set(['text', 'code_inline', 'undefined_note']);

/**
 * Sets the ids of the paragraphs of the running prose, for a text without HTML tags.
 * @returns the number of paragraphs
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

/** Marks paragraphs without text. Later, pictures may have been replaced by words, so this must come first. */
export function markWordless(tokens: readonly Token[]): void {
  for (const [open, inline] of paragraphsIn(tokens)) {
    if (!hasText(inline)) open.attrSet(WORDLESS.attribute, '');
  }
}

/** The top-level paragraphs, with their inline tokens. */
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

/** Whether a `<p>` in the running prose counts. Must be called before its pictures are replaced by words. */
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

/** Classes of our own wrappers, whose paragraphs do not count. Authors' classes begin with "x-". */
const OURS: readonly string[] = ['footnotes', 'table', 'verse'];

/** Whether an element of the running prose is only a wrapper, so that paragraphs inside it count as well. */
export function isWrapping({ tagName, properties }: Element): boolean {
  const classes = properties['className'];
  const isOurs = Array.isArray(classes) && OURS.some((name) => classes.includes(name));
  return (tagName === 'div' || tagName === 'section') && !isOurs;
}

/**
 * Sets the id of a `<p>`. If its author gave it an id, that id moves to an empty `<span>` at the paragraph's start, so
 * links to it still work.
 */
export function numberParagraph(paragraph: Element, number: number): void {
  const { id, ...properties } = paragraph.properties;
  if (id !== undefined) {
    paragraph.children.unshift({ type: 'element', tagName: 'span', properties: { id }, children: [] });
  }
  paragraph.properties = { id: paragraphId(number), ...properties };
}

/**
 * The link of a numbered paragraph to itself. It is empty, and named for screen readers; the styles show its number. Only the
 * first takes part in tabbing, since a hundred stops would slow down keyboard users; arrow keys move between paragraphs (see
 * `layouts/scripts/page/walk-paragraphs.ts`).
 * @param id that the paragraph has on the page
 * @param counted `here` if the styles count the paragraphs themselves; `told` if the link has to tell them the number
 */
export function paragraphMark(
  number: number,
  id: string,
  language: SiteLanguage,
  counted: 'here' | 'told',
): string {
  const stop = number === 1 ? '' : ' tabindex="-1"';
  const told = counted === 'told' ? ` data-number="${number}"` : '';
  const { outside } = labelled(interfaceIn(language).work.paragraph(number), language);
  return `<a class="paragraph-mark" href="#${id}"${stop}${told}${outside}></a>`;
}
