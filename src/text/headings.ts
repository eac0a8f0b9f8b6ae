import type { Token } from 'markdown-it';
import { slugOf } from '../model/ids.ts';
import { isParagraphId } from './paragraphs.ts';
import type { Ids } from './reading/ids.ts';
import type { Heading } from './reading/rendered-text.ts';

/** The highest heading level in a text. Level 1 is the page's title. */
const FIRST_LEVEL = 2;
const LAST_LEVEL = 6;

/** Reserves the ids that authors gave to headings. A repeated id gets a number: `id-2`. */
export function takeWrittenIds(tokens: readonly Token[], ids: Ids): void {
  for (const token of tokens) {
    const id = token.type === 'heading_open' ? token.attrGet('id') : null;
    if (typeof id === 'string') token.attrSet('id', ids.takeLike(id));
  }
}

/**
 * Gives every heading an id, and shifts all levels so that the highest in the text is 2.
 * @returns the headings in document order
 */
export function setHeadings(tokens: readonly Token[], ids: Ids): Heading[] {
  const levels = tokens.filter((token) => token.type === 'heading_open').map((token) => levelOf(token.tag));
  const shift = FIRST_LEVEL - levels.reduce((highest, level) => Math.min(highest, level), LAST_LEVEL);
  const headings: Heading[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'heading_open' && token.type !== 'heading_close') continue;
    const level = Math.min(levelOf(token.tag) + shift, LAST_LEVEL);
    token.tag = `h${level}`;
    if (token.type === 'heading_close') continue;
    const text = plainText(tokens[index + 1]?.children ?? []);
    const id = String(token.attrGet('id') ?? freeHeadingId(text, ids));
    token.attrSet('id', id);
    headings.push({ level, id, text });
  }
  return headings;
}

/**
 * An id for a heading without one. It depends only on the heading's text and the ids already taken. Like authors' ids,
 * it begins with a letter.
 */
export function freeHeadingId(text: string, ids: Ids): string {
  const slug = slugOf(text);
  const isFree = /^\p{L}/u.test(slug) && !isParagraphId(slug);
  return ids.takeLike(isFree ? slug : ['section', slug].filter(Boolean).join('-'));
}

/** The level of an `h1`–`h6` tag, as a number. */
export function levelOf(tag: string): number {
  return Number(tag.slice(1));
}

function plainText(children: readonly Token[]): string {
  let text = '';
  for (const { type, content, children: inner } of children) {
    if (type === 'text' || type === 'code_inline') text += content;
    else if (type === 'softbreak' || type === 'hardbreak' || content.startsWith('<br')) text += ' ';
    else if (type === 'image') text += plainText(inner ?? []);
  }
  return text.trim();
}
