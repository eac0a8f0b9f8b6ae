import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { plainOf, readSetText } from '../../../model/set-text.ts';
import { limitNesting } from '../markup/limit-nesting.ts';

/** Signs that nobody sees or that turn the direction of a line, of which a check would warn. */
const INVISIBLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/g;

/** A text on one line, without signs that nobody sees. */
export function cleanLine(text: string): string {
  return text.replace(INVISIBLE, ' ').replace(/\s+/g, ' ').trim();
}

/** A title or a summary from HTML, with its emphasis as our front matter has it. */
export function setTextOf(html: string): string {
  if (!/[<&*_]/.test(html)) return cleanLine(html);
  const tree = fromHtml(limitNesting(html), { fragment: true });
  return cleanLine(written(tree, 0));
}

const SEPARATE: ReadonlySet<string> = new Set(['br', 'p', 'div', 'li', 'h1', 'h2', 'h3', 'h4']);

function written(node: Nodes, depth: number): string {
  if (node.type === 'text') return asWords(node.value);
  if (!('children' in node) || depth > 50) return '';
  if (node.type === 'element' && /^(?:script|style|template)$/.test(node.tagName)) return '';
  const inside = node.children.map((child) => written(child, depth + 1)).join('');
  if (node.type !== 'element') return inside;
  if (/^(?:em|i|cite)$/.test(node.tagName) && inside.trim() !== '' && !/[*_]/.test(inside)) {
    const words = inside.trim();
    const start = inside.indexOf(words);
    return `${inside.slice(0, start)}*${words}*${inside.slice(start + words.length)}`;
  }
  return SEPARATE.has(node.tagName) ? ` ${inside} ` : inside;
}

/** Words in which an asterisk is an asterisk. */
function asWords(text: string): string {
  return plainOf(readSetText(text)) === text ? text : text.replace(/[*_]/g, '\\$&');
}
