import type { ElementContent } from 'hast';

/** The plain text of a node, without footnote numbers. */
export function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  if (node.tagName === 'br') return ' ';
  return isNoteMention(node) ? '' : node.children.map(textOf).join('');
}

/** Whether a node is a footnote number. Authors cannot fake one, because their classes are prefixed with `x-`. */
export function isNoteMention(node: ElementContent): boolean {
  const classes = node.type === 'element' ? node.properties['className'] : undefined;
  return Array.isArray(classes) && classes.includes('footnote-ref');
}
