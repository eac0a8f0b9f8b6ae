import type { Element, ElementContent } from 'hast';
import { anchorName, anchorOf } from '../tree/anchors.ts';
import type { Conversion } from '../tree/conversion.ts';
import { attribute, elementOf, isElement } from '../tree/elements.ts';

/** Notes which ids the links of the text lead to. All others are of no use to readers. */
export function noteAnchors(nodes: readonly ElementContent[], conversion: Conversion): void {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    const href = isElement(node, 'a', 'area') ? attribute(node, 'href') : undefined;
    const anchor = href === undefined ? undefined : anchorOf(conversion.link(href) ?? '');
    if (anchor !== undefined) conversion.wanted.add(anchor);
    noteAnchors(node.children, conversion);
  }
}

/** The node that an element became, with its id if a link leads there. */
export function withAnchor(
  element: Element,
  nodes: ElementContent[],
  { wanted }: Conversion,
): ElementContent[] {
  const ids = [attribute(element, 'id'), element.tagName === 'a' ? attribute(element, 'name') : undefined];
  const names = new Set(
    ids.flatMap((id) => (id === undefined || !wanted.has(anchorName(id)) ? [] : [anchorName(id)])),
  );
  let anchored = nodes;
  for (const name of names) {
    // The first one counts, as in a browser.
    wanted.delete(name);
    anchored = begunWith(name, anchored);
  }
  return headed(anchored);
}

/** Puts an anchor at the first place inside these nodes where it does not need a paragraph of its own. */
function begunWith(name: string, nodes: readonly ElementContent[]): ElementContent[] {
  const [first, ...rest] = nodes;
  if (isElement(first, 'p', 'li', 'td', 'th', 'dt', 'dd', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6')) {
    return [{ ...first, children: [anchor(name), ...first.children] }, ...rest];
  }
  if (isElement(first, 'div', 'section', 'article', 'main', 'blockquote', 'ul', 'ol', 'dl')) {
    return [{ ...first, children: begunWith(name, first.children) }, ...rest];
  }
  return [anchor(name), ...nodes];
}

function anchor(name: string): Element {
  return elementOf('x-anchor', { dataName: name }, []);
}

/** A heading that begins with an anchor takes it as its id. */
function headed(nodes: ElementContent[]): ElementContent[] {
  return nodes.map((node) => {
    if (!isElement(node, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6') || node.properties['dataName'] !== undefined)
      return node;
    const found = node.children.find((child) => isElement(child, 'x-anchor'));
    if (!found) return node;
    const children = node.children.filter((child) => child !== found);
    return { ...node, properties: { dataName: found.properties['dataName'] ?? null }, children };
  });
}

/** Anchors that stand alone before a heading or a paragraph belong to it. */
export function beforeBlocks(nodes: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = [];
  let waiting: Element[] = [];
  for (const node of nodes) {
    if (isElement(node, 'x-anchor')) waiting.push(node);
    else if (isElement(node, 'p') && node.children.every((child) => isElement(child, 'x-anchor'))) {
      waiting.push(...node.children.filter((child) => isElement(child)));
    } else if (waiting.length > 0 && isElement(node, 'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6')) {
      result.push(...headed([{ ...node, children: [...waiting, ...node.children] }]));
      waiting = [];
    } else if (waiting.length > 0 && !(node.type === 'text' && node.value.trim() === '')) {
      result.push(...waiting, node);
      waiting = [];
    } else result.push(node);
  }
  return [...result, ...waiting];
}
