import type { Token } from 'markdown-it';
import { VOID_ELEMENTS } from './html/allowed-html.ts';
import { takeApart } from './html/raw-tags.ts';

/*
 * The running prose of a text: what is certainly in the text's own language, unless somebody forgot to translate it.
 * Headings, quotations, verse, notes and tables may be in any language, and so may words in quotation marks, italics,
 * links or code.
 */

/** A quotation. It may lack its closing mark, because a quotation can continue in the next paragraph. */
const QUOTED = /"[^"]*"?|[“«„][^”»]*[”»]?/g;

/** Inline tokens whose content does not count, and the tokens that end them. */
const ASIDE: ReadonlySet<string> = new Set(['em_open', 'link_open']);
const ASIDE_END: ReadonlySet<string> = new Set(['em_close', 'link_close']);

/** The lines of verse are short, and there are several of them. */
const MOST_LETTERS_IN_A_VERSE = 50;
const FEWEST_VERSES = 4;

/** The paragraphs of the running prose. With `lists`, also the items of lists that end like a sentence. */
export function* proseOf(tokens: readonly Token[], lists = false): Iterable<Token> {
  const open: OpenElement[] = [];
  let quotations = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'footnote_block_open') return;
    if (token.type === 'html_block') followTags(token.content, open);
    if (token.type === 'blockquote_open') quotations += 1;
    if (token.type === 'blockquote_close') quotations -= 1;
    const inline = tokens[index + 1];
    if (token.type !== 'paragraph_open' || !inline || quotations > 0 || open.some(({ aside }) => aside))
      continue;
    const isProse = token.level === 0 || (lists && isSentence(inline.content));
    if (isProse && !isVerse(inline)) yield inline;
  }
}

interface OpenElement {
  readonly name: string;
  readonly aside: boolean;
}

/**
 * Tracks the HTML elements that are open around the Markdown. A `div` or `section` without `lang` is only a wrapper, so
 * its paragraphs still count as prose.
 */
function followTags(html: string, open: OpenElement[]): void {
  for (const part of takeApart(html)) {
    if (part.kind === 'open' && !part.closed && !VOID_ELEMENTS.has(part.name)) {
      const wraps = part.name === 'div' || part.name === 'section';
      open.push({ name: part.name, aside: !wraps || part.attributes.some(({ name }) => name === 'lang') });
    } else if (part.kind === 'close') {
      const last = open.findLastIndex(({ name }) => name === part.name);
      if (last >= 0) open.splice(last);
    }
  }
}

function isSentence(content: string): boolean {
  return /[.!?…]["'”’»)]*$/.test(content.trimEnd());
}

/** Whether a paragraph is a stanza: every line ends with a hard break, or it consists of several short lines. */
function isVerse({ content, children }: Token): boolean {
  const breaks = (children ?? []).filter(({ type }) => type === 'hardbreak' || type === 'softbreak');
  if (breaks.length === 0) return false;
  if (breaks.every(({ type }) => type === 'hardbreak')) return true;
  const lines = content.split('\n');
  return (
    lines.length >= FEWEST_VERSES && lines.every((line) => line.trim().length <= MOST_LETTERS_IN_A_VERSE)
  );
}

/**
 * The beginning of a paragraph in lower case, without quotations, italics, links and code. Empty if it contains HTML.
 */
export function proseIn(paragraph: Token, mostCharacters: number): string {
  let text = '';
  let asides = 0;
  for (const { type, content } of paragraph.children ?? []) {
    if (type === 'html_inline') return '';
    if (ASIDE.has(type)) asides += 1;
    else if (ASIDE_END.has(type)) asides -= 1;
    else if (type === 'softbreak') text += ' ';
    else if (type === 'text' && asides === 0) text += content;
    if (text.length > mostCharacters) break;
  }
  return withoutQuotations(text).toLowerCase();
}

export function withoutQuotations(text: string): string {
  return text.replace(QUOTED, ' ');
}

/** Whether a paragraph is an entry of a bibliography: it begins with a surname and a comma, and contains a year. */
export function isReference({ content }: Token): boolean {
  return /^[^\p{L}]*\p{Lu}[\p{L}'’ -]{1,40}, ?\p{Lu}/u.test(content) && /\b(?:1[5-9]|20)\d\d/.test(content);
}
