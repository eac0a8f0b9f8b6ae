import type { Element, ElementContent, Properties, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { SIZES } from '../addresses/shown-picture.ts';
import type { Interface } from '../languages/words/interface/interface.ts';
import { canBeOpened } from '../model/web-address.ts';
import { missingHtmlAlt } from '../problems/rules/pictures/missing-alt.ts';
import { freeHeadingId, levelOf } from './headings.ts';
import { type CleanedHtml, DROPPED, type RawReference } from './html/clean-html.ts';
import { SCHEMA } from './html/sanitiser-schema.ts';
import { textOf } from './html/tree-text.ts';
import { WRITTEN } from './html/written-address.ts';
import { isNumbered, isWrapping, numberParagraph } from './paragraphs.ts';
import type { Ids } from './reading/ids.ts';
import type { Reading } from './reading/reading.ts';
import type { Heading } from './reading/rendered-text.ts';
import { encodeAddress, followLink } from './references/links.ts';
import { checkAlt, findPicture, LOADING } from './references/pictures.ts';

/** A text with raw HTML, now safe and well formed. */
export interface PublishedHtml {
  readonly html: string;
  readonly headings: readonly Heading[];
  readonly anchors: ReadonlySet<string>;
  /** Number of numbered paragraphs. */
  readonly paragraphs: number;
}

/** State of the walk through the tree. */
interface Walk {
  readonly reading: Reading;
  readonly cleaned: CleanedHtml;
  readonly ids: Ids;
  readonly words: Interface['text'];
  readonly headings: Heading[];
  readonly anchors: Set<string>;
  tables: number;
  paragraphs: number;
}

/** What surrounds the node that is being visited. */
interface Surroundings {
  readonly inLink: boolean;
  readonly inTable: boolean;
  /** Whether the node is at the top level, or inside wrappers only. */
  readonly inProse: boolean;
}

/**
 * Parses a text that contains raw HTML into one tree, which makes it well nested, follows links and pictures as in
 * Markdown, and sanitises the result by the allow-list.
 * @param html rendered from tokens that `cleanHtml` has processed
 * @param words labels in the language of the text
 */
export function publishHtml(
  html: string,
  cleaned: CleanedHtml,
  reading: Reading,
  ids: Ids,
  words: Interface['text'],
): PublishedHtml {
  const walk: Walk = {
    reading,
    cleaned,
    ids,
    words,
    headings: [],
    anchors: new Set(),
    tables: 0,
    paragraphs: 0,
  };
  const around: Surroundings = { inLink: false, inTable: false, inProse: true };
  const tree = fromHtml(html, { fragment: true });
  tree.children = tree.children.flatMap((node) => visit(node, walk, around));
  return {
    html: toHtml(sanitize(tree, SCHEMA), { characterReferences: { useNamedReferences: true } }),
    headings: walk.headings,
    anchors: walk.anchors,
    paragraphs: walk.paragraphs,
  };
}

/** The nodes that replace a node, with its children already visited. */
function visit(node: RootContent, walk: Walk, around: Surroundings): ElementContent[] {
  if (node.type === 'doctype') return [];
  if (node.type !== 'element' || node.tagName === DROPPED) return [node];
  keepFirstId(node, walk);
  const reference = walk.cleaned.references[Number(node.properties['dataRaw'] ?? Number.NaN)];
  if (node.tagName === 'img') return reference ? showPicture(node, reference, walk, around.inLink) : [node];
  if (reference && node.tagName === 'a') setDestination(node, reference, walk);
  if (isTableFrame(node)) return visitFrame(node, walk);
  if (node.tagName === 'table' && !around.inTable) return visitFrame(frameOf(node), walk);
  if (node.tagName === 'pre') keepFirstLine(node);
  encodeSource(node);
  const numbered = around.inProse && isNumbered(node);
  node.children = visitAll(node, walk, {
    ...around,
    inLink: around.inLink || node.tagName === 'a',
    inProse: around.inProse && isWrapping(node),
  });
  if (numbered) numberParagraph(node, ++walk.paragraphs);
  if (/^h[2-6]$/.test(node.tagName)) noteHeading(node, walk);
  return isEmptyParagraph(node) ? [] : [node];
}

function visitAll(element: Element, walk: Walk, around: Surroundings): ElementContent[] {
  return element.children.flatMap((child) => visit(child, walk, around));
}

/**
 * Removes a repeated id. The HTML parser reopens an element left open at the end of a block, and copies its attributes.
 */
function keepFirstId({ properties }: Element, { anchors }: Walk): void {
  const id = properties['id'];
  if (typeof id !== 'string') return;
  if (anchors.has(id)) delete properties['id'];
  anchors.add(id);
}

function setDestination(link: Element, reference: RawReference, { reading }: Walk): void {
  const { href, language, written } = followLink(
    reading,
    String(link.properties['href'] ?? ''),
    () => reference.address,
  );
  if (written !== undefined) link.properties[WRITTEN.property] = written;
  if (language) link.properties['hrefLang'] = language;
  if (href !== undefined) link.properties['href'] = href;
  else {
    delete link.properties['href'];
    link.tagName = 'span';
  }
}

function showPicture(
  picture: Element,
  place: RawReference,
  { reading }: Walk,
  inLink: boolean,
): ElementContent[] {
  const { src, alt, ...others } = picture.properties;
  const words = String(alt ?? '').trim();
  const address = String(src ?? '');
  checkAlt(reading, words, address, () => place.tag, missingHtmlAlt);
  const showing = findPicture(reading, address, words, () => place.address);
  if (showing.kind === 'shown') {
    const { href, width, height, sources } = showing.picture;
    const size = width === undefined ? {} : { width, height };
    picture.properties = { src: href, alt: words, ...others, ...size, ...LOADING };
    if (sources.length === 0) return [picture];
    const offers = sources.map(({ type, srcset }) =>
      elementOf('source', { type, srcSet: srcset, sizes: SIZES }),
    );
    return [elementOf('picture', {}, [...offers, picture])];
  }
  const text = { type: 'text', value: showing.kind === 'linked' ? showing.text : words } as const;
  if (showing.kind === 'words' || inLink) return [text];
  return [elementOf('a', { href: showing.href }, [text])];
}

function elementOf(tagName: string, properties: Properties, children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children };
}

/** The address of what is quoted, which browsers do not show. */
function encodeSource({ properties }: Element): void {
  const cite = properties['cite'];
  if (typeof cite !== 'string') return;
  const encoded = encodeAddress(cite);
  if (canBeOpened(encoded)) properties['cite'] = encoded;
  else delete properties['cite'];
}

/** A parser drops a line break right after `<pre>`. If the text begins with another one, that needs one to be dropped. */
function keepFirstLine({ children: [first] }: Element): void {
  if (first?.type === 'text' && first.value.startsWith('\n')) first.value = `\n${first.value}`;
}

/** Wraps a table like Markdown's tables. Both kinds share one count. */
function frameOf(table: Element): Element {
  return elementOf('section', { className: ['table'], tabIndex: 0 }, [table]);
}

/** Whether this is our own table wrapper. Authors' classes begin with "x-". */
function isTableFrame({ tagName, properties }: Element): boolean {
  const classes = properties['className'];
  return tagName === 'section' && Array.isArray(classes) && classes.includes('table');
}

function visitFrame(frame: Element, walk: Walk): ElementContent[] {
  walk.tables += 1;
  frame.properties['ariaLabel'] = walk.words.table(walk.tables);
  frame.children = visitAll(frame, walk, { inLink: false, inTable: true, inProse: false });
  return [frame];
}

function noteHeading(heading: Element, { ids, headings, anchors }: Walk): void {
  const text = textOf(heading).replace(/\s+/g, ' ').trim();
  const id = String(heading.properties['id'] ?? freeHeadingId(text, ids));
  heading.properties['id'] = id;
  anchors.add(id);
  headings.push({ level: levelOf(heading.tagName), id, text });
}

/** Whether this is the empty rest of a paragraph that the HTML parser split at a block element inside it. */
function isEmptyParagraph({ tagName, properties, children }: Element): boolean {
  return (
    tagName === 'p' &&
    properties['id'] === undefined &&
    children.every((child) => child.type === 'text' && child.value.trim() === '')
  );
}
