import type { ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** What readers get of a text: its words in order, and where its links and pictures lead. */
export interface Read {
  readonly words: readonly string[];
  readonly links: readonly string[];
  readonly pictures: readonly string[];
  readonly mentions: number;
}

/** Elements whose content readers do not see. */
const UNSEEN = new Set(['script', 'style', 'template', 'head', 'title', 'noscript', 'svg', 'iframe']);
/** Elements that do not end a word. */
const INLINE = new Set([
  ...['a', 'abbr', 'b', 'cite', 'code', 'del', 'em', 'font', 'i', 'ins', 'kbd', 'mark', 's', 'small', 'span'],
  ...[
    'strike',
    'strong',
    'sub',
    'sup',
    'u',
    'x-note',
    'samp',
    'var',
    'dfn',
    'time',
    'big',
    'bdi',
    'tt',
    'label',
  ],
]);

/** Reads a page, or the source of one. What a page adds to a text (the numbers of notes, the way back) is left out. */
export function readPage(html: string | Root): Read {
  const tree = typeof html === 'string' ? fromHtml(html, { fragment: true }) : html;
  let text = '';
  const links: string[] = [];
  const pictures: string[] = [];
  let mentions = 0;
  const visit = (node: RootContent | ElementContent): void => {
    if (node.type === 'text') text += node.value;
    if (node.type !== 'element' || UNSEEN.has(node.tagName)) return;
    const { className, href, src, alt } = node.properties;
    const classes = [className].flat();
    const isMention = classes.includes('footnote-ref') || node.tagName === 'x-note';
    if (isMention) mentions += 1;
    if (isMention || classes.includes('footnote-backref')) return;
    if (node.tagName === 'a' && href !== undefined && href !== links.at(-1)) links.push(String(href));
    if (node.tagName === 'img') pictures.push(`${String(src).replace(/^.*\//, '')} ${String(alt)}`);
    const separator = INLINE.has(node.tagName) ? '' : '\n';
    text += separator;
    for (const child of node.children) visit(child);
    text += separator;
  };
  for (const node of tree.children) visit(node);
  return {
    words: text.replace(/[\u00ad\u200b]/g, '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
    links,
    pictures,
    mentions,
  };
}
