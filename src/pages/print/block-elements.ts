import type { Element, ElementContent } from 'hast';

/** Elements that are lines of their own. Everything else is a part of a line. */
const BLOCKS: ReadonlySet<string> = new Set([
  ...[
    'p',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'div',
    'section',
    'blockquote',
    'footer',
    'pre',
    'ul',
    'ol',
    'dl',
    'details',
  ],
  ...['summary', 'figure', 'figcaption', 'hr', 'li', 'dt', 'dd'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
]);

/** Whether it is a line of its own. */
export function isBlock(node: ElementContent): node is Element {
  return node.type === 'element' && BLOCKS.has(node.tagName);
}

/** Elements whose headings are headings of the text. In a quotation, an item, a cell and so on, they only look like some. */
const PLAIN: ReadonlySet<string> = new Set(['section', 'div', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Whether headings inside are headings of the text, if the element is one of it. */
export function keepsHeadings({ tagName }: Element): boolean {
  return PLAIN.has(tagName);
}
