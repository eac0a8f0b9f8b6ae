import type { Token } from 'markdown-it';
import { conventionsOf, type SiteLanguage } from '../languages/index.ts';
import { otherLanguage } from '../problems/rules/text/other-language.ts';
import { VOID_ELEMENTS } from './html/allowed-html.ts';
import { takeApart } from './html/raw-tags.ts';
import type { Reading } from './reading/reading.ts';

/*
 * Detects paragraphs that a translator left in the original's language, by their function words. To avoid false alarms,
 * only paragraphs of the running prose are examined (no headings, lists, quotations, notes or tables), and words in
 * quotation marks, italics, links or code do not count.
 */

/** Words examined per paragraph. */
const MOST_WORDS = 60;
const MOST_CHARACTERS = 12 * MOST_WORDS;
/** A shorter paragraph may be a name, a title or a refrain. */
const FEWEST_WORDS = 8;
/**
 * Minimum number, distinct number and share of function words of the other language. In prose their share is about 0.4.
 */
const FEWEST_FOREIGN = 4;
const FEWEST_KINDS = 3;
const FOREIGN_SHARE = 0.2;
/**
 * A paragraph with more function words of its own language than this is not foreign. Up to it, each one offsets five
 * of the other language.
 */
const MOST_OWN = 2;
const OUTWEIGHS = 5;

/** A quotation. It may lack its closing mark, because a quotation can continue in the next paragraph. */
const QUOTED = /"[^"]*(?:"|$)|[“«„][^”»]*(?:[”»]|$)/g;

/** Inline tokens whose content does not count, and the tokens that end them. */
const ASIDE: ReadonlySet<string> = new Set(['em_open', 'link_open']);
const ASIDE_END: ReadonlySet<string> = new Set(['em_close', 'link_close']);

/**
 * Reports paragraphs that are in one of `others` instead of the text's own language: one problem per language, at the
 * first such paragraph.
 */
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

/**
 * Tracks the HTML elements that are open around the Markdown. A `div` or `section` without `lang` is only a wrapper, so
 * its paragraphs still count as prose.
 */
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

/**
 * The beginning of a paragraph in lower case, without quotations, italics, links and code. Empty if it contains HTML.
 */
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

/**
 * The paragraph's first words. Stops with none once the paragraph's own language is certain, nearly always after a few
 * words.
 */
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

/** Whether a paragraph is an entry of a bibliography: it begins with a surname and a comma, and contains a year. */
function isReference(text: string): boolean {
  return /^[^\p{L}]*\p{Lu}[\p{L}'’ -]{1,40}, ?\p{Lu}/u.test(text) && /\b(?:1[5-9]|20)\d\d/.test(text);
}
