import type { Token } from 'markdown-it';
import { slugOf } from '../model/ids.ts';
import { isParagraphId } from './paragraphs.ts';
import type { Ids } from './reading/ids.ts';
import type { Heading } from './reading/rendered-text.ts';

/** The highest level of a text: the page's title is 1. */
const FIRST_LEVEL = 2;
const LAST_LEVEL = 6;

/** Takes the ids that headings of the text have been given by their author; gives a second of a kind a number. */
export function takeWrittenIds(tokens: readonly Token[], ids: Ids): void {
  for (const token of tokens) {
    const id = token.type === 'heading_open' ? token.attrGet('id') : null;
    if (typeof id === 'string') token.attrSet('id', ids.takeLike(id));
  }
}

/**
 * Gives every heading an id and a level, the highest level of the text being 2.
 * @returns the headings in order.
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

/** An id for a heading that has none; the same text always gets the same. It begins with a letter, as authors' ids do. */
export function freeHeadingId(text: string, ids: Ids): string {
  const slug = slugOf(text);
  const isFree = /^\p{L}/u.test(slug) && !isParagraphId(slug);
  return ids.takeLike(isFree ? slug : ['section', slug].filter(Boolean).join('-'));
}

/** The level of an `h1`–`h6`. */
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
