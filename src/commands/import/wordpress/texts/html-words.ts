import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';

import { limitNesting } from '../../markup/limit-nesting.ts';

/** Makes text safe to stand between tags, or in the value of an attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The words of HTML on one line: without tags, with entities as what they stand for. */
export function wordsOfHtml(html: string): string {
  if (!/[<&]/.test(html)) return html.replace(/\s+/g, ' ').trim();
  let words = '';
  const waiting: Nodes[] = [fromHtml(limitNesting(html), { fragment: true })];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.type === 'text') words += next.value;
    if (next.type === 'element' && SEPARATE.has(next.tagName)) words += ' ';
    if ('children' in next && !(next.type === 'element' && UNREAD.has(next.tagName)))
      for (const child of next.children.toReversed()) waiting.push(child);
  }
  return words.replace(/\s+/g, ' ').trim();
}

const SEPARATE: ReadonlySet<string> = new Set(['br', 'p', 'div', 'li', 'h1', 'h2', 'h3', 'h4']);
const UNREAD: ReadonlySet<string> = new Set(['script', 'style', 'template']);
