import type { Element, ElementContent, Properties } from 'hast';

/** Elements that begin and end lines of their own. */
const BLOCKS: ReadonlySet<string> = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'body', 'center', 'details', 'dd', 'div', 'dl', 'dt'],
  ...['fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header'],
  ...['hr', 'html', 'legend', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'ul'],
  ...['caption', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'x-verse'],
]);

/** Makes an element. */
export function elementOf(
  tagName: string,
  properties: Properties,
  children: readonly ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}

/** Whether a node is an element with one of these names. */
export function isElement<Name extends string>(
  node: ElementContent | undefined,
  ...names: readonly Name[]
): node is Element & { tagName: Name } {
  return node?.type === 'element' && (names.length === 0 || names.some((name) => name === node.tagName));
}

export function isBlock(node: ElementContent): boolean {
  return node.type === 'element' && BLOCKS.has(node.tagName);
}

/** Whether a block is among these nodes, or inside of one. */
export function holdBlocks(nodes: readonly ElementContent[]): boolean {
  return nodes.some((node) => isBlock(node) || (node.type === 'element' && holdBlocks(node.children)));
}

/** The words of a node as they are written, a line break as a line end. It does not matter how deep they are. */
export function wordsOf(node: ElementContent): string {
  let words = '';
  const waiting: ElementContent[] = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.type === 'text') words += next.value;
    else if (isElement(next, 'br')) words += '\n';
    else if (next.type === 'element') for (const child of next.children.toReversed()) waiting.push(child);
  }
  return words;
}

/** Whether a node shows nothing: it has no words, and nothing in it is shown without words. */
export function isEmpty(node: ElementContent): boolean {
  if (node.type === 'text') return /^[\s\u00a0]*$/.test(node.value);
  if (node.type !== 'element') return true;
  return !SHOWN_WITHOUT_WORDS.has(node.tagName) && node.children.every(isEmpty);
}

const SHOWN_WITHOUT_WORDS: ReadonlySet<string> = new Set([
  ...['img', 'hr', 'iframe', 'video', 'audio', 'embed', 'object', 'input', 'x-note', 'x-anchor', 'td', 'th'],
]);

/** The value of an attribute, if it is there and not empty. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return (Array.isArray(value) ? value.join(' ') : String(value)).trim() || undefined;
}

export function classesOf(element: Element): readonly string[] {
  return attribute(element, 'className')?.split(/\s+/) ?? [];
}
