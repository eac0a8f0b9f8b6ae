import type { Element, ElementContent, Root } from 'hast';

/** A node that has others in it. */
export type Parent = Root | Element;

/** Every element in a tree with the element it is in, in the order of the text. Trees may be deep. */
export function* elementsIn(root: Parent): Generator<{ readonly element: Element; readonly parent: Parent }> {
  const waiting: { element: Element; parent: Parent }[] = [];
  const addChildren = (parent: Parent) => {
    for (const child of parent.children.toReversed())
      if (child.type === 'element') waiting.push({ element: child, parent });
  };
  addChildren(root);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    addChildren(next.element);
  }
}

/** Puts other nodes in the place of a node. */
export function replaceIn(parent: Parent, node: ElementContent, others: readonly ElementContent[]): void {
  const at = (parent.children as readonly unknown[]).indexOf(node);
  if (at !== -1) parent.children.splice(at, 1, ...others);
}

/** The words of an element, without what its tags mean. */
export function textOf(parent: Parent): string {
  let words = '';
  const waiting: (Root['children'][number] | ElementContent)[] = parent.children.toReversed();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.type === 'text') words += next.value;
    if (next.type === 'element') waiting.push(...next.children.toReversed());
  }
  return words;
}

/** An attribute as text; empty if there is none. */
export function attributeOf(element: Element, name: string): string {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return '';
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** Whether an element has nothing that a reader sees. */
export function isBlank(parent: Parent): boolean {
  if (/[^\s\u00a0]/.test(textOf(parent))) return false;
  for (const { element } of elementsIn(parent)) if (SHOWN.has(element.tagName)) return false;
  return true;
}

const SHOWN: ReadonlySet<string> = new Set([
  ...['img', 'iframe', 'video', 'audio', 'object', 'embed', 'hr', 'input', 'x-note'],
]);
