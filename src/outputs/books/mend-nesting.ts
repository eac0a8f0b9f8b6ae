import type { Element, ElementContent, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { PUBLISHED_VOID_ELEMENTS } from '../../text/html/allowed-html.ts';
import { visitHtml } from '../../text/html/visit-html.ts';
import { type Content, contentOf, isInOrder, ORDERED, PARTS, PHRASING } from './content-model.ts';

/** An element that others are in. */
interface Parent {
  readonly name: string;
  readonly content: Exclude<Content, 'transparent'>;
}

/** An open element, while HTML is gone through. */
interface Open extends Parent {
  /** The names of its children, if their order matters. */
  readonly children: string[] | undefined;
}

const ROOT: Open = { name: '', content: 'flow', children: undefined };

/**
 * A text's HTML, nested as the standard wants it. Browsers show everything that is nested otherwise, and the raw HTML of
 * authors may be; e-readers often do too, but shops and libraries refuse such books. What cannot be where it is loses its
 * meaning, but not its words. Texts that are nested well stay as they are.
 */
export function mendNesting(html: string): string {
  if (isWellNested(html)) return html;
  const { children } = fromHtml(html, { fragment: true });
  const mended = htmlOf(mendAll(children, ROOT));
  return isWellNested(mended) ? mended : htmlOf(children.map(flattened));
}

function htmlOf(children: RootContent[]): string {
  return toHtml({ type: 'root', children }, { characterReferences: { useNamedReferences: true } });
}

function isWellNested(html: string): boolean {
  const open: Open[] = [ROOT];
  let isSound = true;
  const add = (name: string): void => {
    const parent = open.at(-1) ?? ROOT;
    parent.children?.push(name);
    isSound &&= mayContain(parent, name);
  };
  visitHtml(html, {
    text: (text) => {
      if (text.trim() !== '') add('#text');
    },
    tag: ({ name, closes }) => {
      if (closes) {
        const { name: closed, children } = open.pop() ?? ROOT;
        if (children) isSound &&= isInOrder(closed, children);
        return;
      }
      add(name);
      if (PUBLISHED_VOID_ELEMENTS.has(name)) return;
      const around = open.at(-1) ?? ROOT;
      const own = contentOf(name);
      const content = own === 'transparent' ? around.content : own;
      open.push({ name, content, children: ORDERED.has(name) ? [] : undefined });
    },
  });
  return isSound;
}

function mayContain({ name, content }: Parent, child: string): boolean {
  if (typeof content !== 'string') return content.has(child);
  if (child === '#text') return true;
  if (PARTS.has(child))
    return `${name} ${child}` === 'figure figcaption' || `${name} ${child}` === 'details summary';
  return content === 'flow' || PHRASING.has(child);
}

function mendAll(nodes: readonly RootContent[], parent: Parent): RootContent[] {
  return nodes.map((node) => (node.type === 'element' ? mend(node, parent) : node));
}

/** Mends an element and all in it. Where its parent may not have it, it gets a name without a meaning. */
function mend(element: Element, parent: Parent): Element {
  const { tagName, properties } = element;
  const isHere = mayContain(parent, tagName) && hasOrder(element);
  const name = isHere ? tagName : parent.content === 'phrasing' || tagName === 'ruby' ? 'span' : 'div';
  const own = contentOf(name);
  const content = own === 'transparent' ? parent.content : own;
  const children = own instanceof Set && own.has('li') ? inItems(element.children) : element.children;
  return {
    ...element,
    tagName: name,
    properties: isHere ? properties : common(properties),
    // A document type is at the top of a document only.
    children: mendAll(children, { name, content }) as ElementContent[],
  };
}

function hasOrder({ tagName, children }: Element): boolean {
  return !ORDERED.has(tagName) || isInOrder(tagName, children.flatMap(nameOf));
}

function nameOf(node: ElementContent): readonly string[] {
  if (node.type === 'element') return [node.tagName];
  return node.type === 'text' && node.value.trim() !== '' ? ['#text'] : [];
}

/** What is in a list, but in none of its items, becomes an item. */
function inItems(children: readonly ElementContent[]): ElementContent[] {
  return children.map((child): ElementContent => {
    const isItem = child.type === 'element' && child.tagName === 'li';
    if (isItem || nameOf(child).length === 0) return child;
    return { type: 'element', tagName: 'li', properties: {}, children: [child] };
  });
}

/** Elements that are left of a text that cannot be mended otherwise. */
const KEPT: ReadonlySet<string> = new Set(['a', 'br', 'img']);

function flattened(node: RootContent): RootContent {
  if (node.type !== 'element') return node;
  const children = node.children.map(flattened) as ElementContent[];
  if (KEPT.has(node.tagName)) return { ...node, children };
  return { ...node, tagName: 'div', properties: common(node.properties), children };
}

/** The attributes that every element may have. */
function common({ id, className, lang, dir, title }: Element['properties']): Element['properties'] {
  return { id, className, lang, dir, title };
}
