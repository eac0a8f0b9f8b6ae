import type { Element, ElementContent } from 'hast';
import type { Conversion } from '../tree/conversion.ts';
import { attribute, elementOf, isElement, isEmpty, wordsOf } from '../tree/elements.ts';
import { FORMATS, formatOf, formatsOf, formatted, isSign, joined } from './inline-formats.ts';
import { noteAnchors, withAnchor } from './keep-anchors.ts';
import { inParagraphs, inWords, itemsOf, paragraphsOf } from './tidy-blocks.ts';
import { isVerse, verseOf } from './verse-lines.ts';

/** What surrounds the node that is visited. */
interface Around {
  readonly parent: string;
  /** The formats that the node has already. */
  readonly formats: ReadonlySet<string>;
  /** Whether it is inside an item of a list, where a picture alone in a paragraph is no figure. */
  readonly inItem: boolean;
}

/** Elements that are left out with their content. */
const DROPPED: ReadonlySet<string> = new Set([
  ...['script', 'style', 'template', 'head', 'title', 'meta', 'link', 'base', 'select', 'textarea', 'button'],
  ...['svg', 'canvas', 'applet', 'map', 'datalist', 'progress', 'meter', 'noembed', 'noframes', 'input'],
]);

/** Of these, nobody misses anything. */
const UNSEEN: ReadonlySet<string> = new Set(['style', 'template', 'head', 'meta', 'link', 'base', 'wbr']);

/** Flow elements of which only the content counts. Their content may stand beside words. */
const PLAIN: ReadonlySet<string> = new Set(['div', 'section', 'article', 'main', 'center', 'blockquote']);

/**
 * The tree as Markdown can say it: formats stand around words and not around blocks, wrappers and empty elements are
 * gone, breaks between paragraphs make paragraphs, lists have items only.
 */
export function tidyTree(nodes: readonly ElementContent[], conversion: Conversion): ElementContent[] {
  noteAnchors(nodes, conversion);
  return inParagraphs(tidyAll(nodes, { parent: 'root', formats: new Set(), inItem: false }, conversion));
}

function tidyAll(nodes: readonly ElementContent[], around: Around, conversion: Conversion): ElementContent[] {
  const shown = nodes.filter((node, index) => !isRepeated(node, nodes[index - 1]));
  return joined(shown.flatMap((node) => tidy(node, around, conversion)));
}

/** A picture for browsers without scripts, after the same one that a script loads. */
function isRepeated(node: ElementContent, before: ElementContent | undefined): boolean {
  if (!isElement(node, 'noscript') || !isElement(before, 'img')) return false;
  return node.children.every((child) => isElement(child, 'img') || isEmpty(child));
}

function tidy(node: ElementContent, around: Around, conversion: Conversion): ElementContent[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value.replace(INVISIBLE, '') }];
  if (node.type !== 'element') return [];
  if (node.tagName === 'x-note') return [node];
  if (DROPPED.has(node.tagName) || isTracker(node)) return dropped(node, conversion);
  if (isSign(node)) return [{ type: 'text', value: attribute(node, 'alt') ?? '' }];
  return withAnchor(node, tidied(node, around, conversion), conversion);
}

/** Signs that nobody sees, of which a check would warn: U+200B, U+2060, U+FEFF and control characters. */
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u200b\u2060-\u2064\ufeff]/g;

function tidied(node: Element, around: Around, conversion: Conversion): ElementContent[] {
  if (isVerse(node)) return [verseOf(node, (line) => tidyAll(line, around, conversion))];
  const { tagName } = node;
  if (tagName === 'pre') return isEmpty(node) ? [] : [node];
  if (tagName === 'code' && !node.children.some((child) => isElement(child, 'a', 'x-note'))) {
    return isEmpty(node)
      ? [...node.children]
      : [elementOf('code', {}, [{ type: 'text', value: wordsOf(node) }])];
  }
  const formats = formatsOf(node).filter((name) => isGiven(name, node, around));
  const inner = tidyAll(
    node.children,
    {
      parent: tagName,
      formats: new Set([...around.formats, ...formats]),
      inItem: around.inItem || tagName === 'li' || tagName === 'dd',
    },
    conversion,
  );
  if (FORMATS.has(tagName) || formats.length > 0 || SPANS.has(tagName)) {
    const languages = spanOf(node);
    const all = [...formats.map((name) => formatOf(name, node)), ...languages];
    return all.reduceRight((nodes, format) => formatted(format, nodes), inner);
  }
  return tidyBlock({ ...node, children: inner }, around);
}

function isGiven(name: string, node: Element, { formats }: Around): boolean {
  return !formats.has(name) && (name !== 'a' || attribute(node, 'href') !== undefined);
}

/** Elements inside a line that say nothing by themselves. */
const SPANS: ReadonlySet<string> = new Set([
  ...[
    'span',
    'font',
    'big',
    'blink',
    'nobr',
    'label',
    'data',
    'output',
    'slot',
    'marquee',
    'b',
    'i',
    'picture',
  ],
  ...['strike', 'del', 'acronym'],
]);

function spanOf(node: Element): readonly Element[] {
  const lang = attribute(node, 'lang') ?? attribute(node, 'xmlLang');
  if (node.tagName !== 'span' || lang === undefined || !/^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i.test(lang))
    return [];
  return [elementOf('span', { lang }, [])];
}

function tidyBlock(node: Element, around: Around): ElementContent[] {
  const { tagName, children } = node;
  if (tagName === 'figure')
    return [{ ...node, properties: { ...node.properties, dataInItem: around.inItem } }];
  if (tagName === 'p') return paragraphsOf(node);
  if (/^h[1-6]$/.test(tagName)) return headingOf(node);
  if (tagName === 'ul' || tagName === 'ol' || tagName === 'menu' || tagName === 'dir') return itemsOf(node);
  if (tagName === 'li' && !LISTS.has(around.parent)) return inDivision(children);
  if ((tagName === 'dt' || tagName === 'dd') && !/^(?:dl|div)$/.test(around.parent))
    return inDivision(children);
  if (tagName === 'summary' || tagName === 'dt') return [{ ...node, children: inWords(children) }];
  if (tagName === 'li' || tagName === 'td' || tagName === 'th' || PLAIN.has(tagName)) {
    const paragraphs = inParagraphs(children);
    return PLAIN.has(tagName) && paragraphs.every(isEmpty) ? [] : [{ ...node, children: paragraphs }];
  }
  return [node];
}

const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'menu', 'dir']);

function inDivision(children: readonly ElementContent[]): ElementContent[] {
  return children.every(isEmpty) ? [] : [elementOf('div', {}, children)];
}

function headingOf(node: Element): ElementContent[] {
  const words = inWords(node.children);
  if (words.every(isEmpty)) return [];
  const isTitle = words.some((child) => wordsOf(child).trim() !== '');
  return [isTitle ? { ...node, children: words } : elementOf('p', {}, words)];
}

/** A picture of one pixel, by which a reader is counted. */
function isTracker(node: Element): boolean {
  return node.tagName === 'img' && attribute(node, 'width') === '1' && attribute(node, 'height') === '1';
}

function dropped(node: Element, conversion: Conversion): ElementContent[] {
  if (UNSEEN.has(node.tagName)) return [];
  const isSeen = !['script', 'noframes', 'noembed', 'datalist'].includes(node.tagName);
  const words = isSeen ? wordsOf(node).replace(/\s+/g, ' ').trim() : '';
  conversion.lose(node, { kind: 'dropped-element', tag: node.tagName, words });
  return [];
}
