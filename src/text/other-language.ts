import type { Token } from 'markdown-it';
import { conventionsOf, type SiteLanguage } from '../languages/index.ts';
import { otherLanguage } from '../problems/rules/text/other-language.ts';
import { VOID_ELEMENTS } from './html/allowed-html.ts';
import { takeApart } from './html/raw-tags.ts';
import type { Reading } from './reading/reading.ts';

/*
 * A paragraph that a translator has left in the language of the original is known by its function words. What is rightly in
 * another language raises nothing: only paragraphs of the running prose are looked at (no headings, lists, quotations, notes
 * or tables), and of these not what stands between quotation marks, in italics, in a link or as code.
 */

/** So many words of a paragraph are enough to tell. */
const MOST_WORDS = 60;
const MOST_CHARACTERS = 12 * MOST_WORDS;
/** With fewer words than this a paragraph may be a name, a title or a refrain. */
const FEWEST_WORDS = 8;
/** Of the words, so many must be function words of the other language; in prose it is about four in ten. */
const FEWEST_FOREIGN = 4;
const FEWEST_KINDS = 3;
const FOREIGN_SHARE = 0.2;
/** A sentence in its own language has more function words than this, and each outweighs so many of the other. */
const MOST_OWN = 2;
const OUTWEIGHS = 5;

/** A quotation, closed or not: one may go on in the next paragraph. */
const QUOTED = /"[^"]*(?:"|$)|[“«„][^”»]*(?:[”»]|$)/g;

/** Kinds of tokens whose words do not count, each with its end. */
const ASIDE: ReadonlySet<string> = new Set(['em_open', 'link_open']);
const ASIDE_END: ReadonlySet<string> = new Set(['em_close', 'link_close']);

/** Reports, once for the text, the paragraphs that are in one of `others` and not in the text's own language. */
export function reportOtherLanguage(
  tokens: readonly Token[],
  own: SiteLanguage,
  others: readonly SiteLanguage[],
  reading: Reading,
): void {
  if (others.length === 0) return;
  const found = new Map<SiteLanguage, Token[]>();
  for (const paragraph of proseOf(tokens)) {
    const language = languageLeftIn(paragraph, own, others);
    if (language) found.set(language, [...(found.get(language) ?? []), paragraph]);
  }
  for (const [language, [first, ...more]] of found) {
    if (!first) continue;
    reading.report(otherLanguage, reading.places.inBlock(first, 0), { own, language, more: more.length });
  }
}

/** The paragraphs of the running prose. */
function* proseOf(tokens: readonly Token[]): Iterable<Token> {
  const open: { readonly name: string; readonly aside: boolean }[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'footnote_block_open') return;
    if (token.type === 'html_block') followTags(token.content, open);
    const inline = tokens[index + 1];
    const isProse = token.type === 'paragraph_open' && token.level === 0 && !open.some(({ aside }) => aside);
    if (isProse && inline) yield inline;
  }
}

/** Keeps account of the HTML elements that are open around the Markdown; those that only wrap are no aside. */
function followTags(html: string, open: { readonly name: string; readonly aside: boolean }[]): void {
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

function languageLeftIn(
  paragraph: Token,
  own: SiteLanguage,
  others: readonly SiteLanguage[],
): SiteLanguage | undefined {
  const words = firstWords(textOf(paragraph.children ?? []), conventionsOf(own).functionWords);
  if (words.length < FEWEST_WORDS || isReference(paragraph.content)) return undefined;
  const functionWords = (language: SiteLanguage) =>
    words.filter((word) => conventionsOf(language).functionWords.has(word));
  const ownCount = functionWords(own).length;
  return others.find((language) => {
    const foreign = functionWords(language);
    const enough = Math.max(FEWEST_FOREIGN, FOREIGN_SHARE * words.length, OUTWEIGHS * ownCount);
    return foreign.length >= enough && new Set(foreign).size >= FEWEST_KINDS;
  });
}

/** The beginning of a paragraph, in lower case, without what may be in any language; empty where it holds HTML. */
function textOf(children: readonly Token[]): string {
  let text = '';
  let asides = 0;
  for (const { type, content } of children) {
    if (type === 'html_inline') return '';
    if (ASIDE.has(type)) asides += 1;
    else if (ASIDE_END.has(type)) asides -= 1;
    else if (type === 'softbreak') text += ' ';
    else if (type === 'text' && asides === 0) text += content;
    if (text.length > MOST_CHARACTERS) break;
  }
  return text.replace(QUOTED, ' ').toLowerCase();
}

/** None as soon as there are enough of the paragraph's own language, which is nearly always at once. */
function firstWords(text: string, own: ReadonlySet<string>): readonly string[] {
  const words: string[] = [];
  let ownCount = 0;
  for (const [word] of text.matchAll(/\p{L}+/gu)) {
    words.push(word);
    if (own.has(word)) ownCount += 1;
    if (ownCount > MOST_OWN) return [];
    if (words.length >= MOST_WORDS) break;
  }
  return words;
}

/** An entry of a bibliography: a surname and a comma, and a year. */
function isReference(text: string): boolean {
  return /^[^\p{L}]*\p{Lu}[\p{L}'’ -]{1,40}, ?\p{Lu}/u.test(text) && /\b(?:1[5-9]|20)\d\d/.test(text);
}
