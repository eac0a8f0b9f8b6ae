import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { limitNesting } from '../../markup/limit-nesting.ts';
import { paragraphsOf } from './paragraphs.ts';

/** Elements that Markdown can say without HTML, with the attributes that it needs. Comments here have no HTML. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'title'],
  blockquote: [],
  br: [],
  code: [],
  del: [],
  em: [],
  hr: [],
  i: [],
  img: ['src', 'alt'],
  li: [],
  ol: ['start'],
  p: [],
  pre: [],
  s: [],
  strike: [],
  strong: [],
  b: [],
  ul: [],
};

/** Elements that stand for lines of their own. Of them, a paragraph stays. */
const LINES = /^(?:div|tr|caption|dt|dd|h[1-6]|figcaption|summary|address|section|article|header|footer)$/;

/** The cells of a row are kept apart. */
const CELLS = /^(?:td|th)$/;

/** Nesting that a comment may have. What is deeper is left as words. */
const DEEPEST = 60;

/** The tree of a comment, with nothing in it that would have to be written as HTML. */
export function commentTree(html: string): Root {
  const tree = fromHtml(limitNesting(paragraphsOf(html)), { fragment: true });
  return { type: 'root', children: tree.children.flatMap((node) => plain(node, 0)) };
}

function plain(node: RootContent | ElementContent, depth: number): ElementContent[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element' || /^(?:script|style|template)$/.test(node.tagName)) return [];
  const children = depth > DEEPEST ? [] : node.children.flatMap((child) => plain(child, depth + 1));
  const { tagName } = node;
  const attributes = KEPT[tagName];
  if (attributes) return [{ ...node, properties: chosen(node, attributes), children }];
  if (LINES.test(tagName)) {
    const isHeading = /^h[1-6]$/.test(tagName);
    const words: ElementContent[] = isHeading ? [elementOf('strong', children)] : children;
    return [elementOf('p', words)];
  }
  return CELLS.test(tagName) ? [...children, { type: 'text', value: ' ' }] : children;
}

function chosen({ properties }: Element, names: readonly string[]): Element['properties'] {
  return Object.fromEntries(names.map((name) => [name, properties[name]]));
}

function elementOf(tagName: string, children: readonly ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children: [...children] };
}
