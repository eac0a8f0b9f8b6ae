import type { Token } from 'markdown-it';
import { conventionsOf, type SiteLanguage } from '../../languages/index.ts';
import { type FoundLeftover, quoted } from '../reading/leftover.ts';
import type { TextEnv } from '../reading/text-env.ts';

/** Code with fewer words is not judged. */
const FEWEST_WORDS = 8;
/** The share of function words in prose is about 0.4; in code it is nearly none. */
const PROSE_SHARE = 0.2;

/** What the checks of blocks need to know of their text. */
export interface BlocksOf {
  readonly tokens: readonly Token[];
  /** The lines of the body. */
  readonly lines: readonly string[];
  readonly language: SiteLanguage;
  readonly env: TextEnv;
}

/** Finds blocks that became something else than was meant. */
export function* leftBlocks({ tokens, lines, language, env }: BlocksOf): Iterable<FoundLeftover> {
  for (const [index, token] of tokens.entries()) {
    const line = token.map?.[0];
    if (line === undefined) continue;
    const source = lines[line] ?? '';
    const column = Math.max(0, source.search(/[^\s>]/));
    if (isFence(token) && !isClosed(token, lines)) {
      yield { kind: 'fence', written: quoted(source), better: token.markup, line, column };
    } else if (token.type === 'code_block' && isProse(token.content, language)) {
      const words = quoted(token.content);
      yield { kind: 'indented paragraph', written: words, better: words, line, column };
    } else if (token.type === 'heading_open') {
      yield* leftHeading(token, tokens[index + 1]?.content ?? '', { line, column }, lines);
    }
  }
  const title = repeatedTitle(tokens, env.title);
  if (title) yield title;
}

/** A block of code, or verse that is written like one. */
function isFence({ type, markup }: Token): boolean {
  return type === 'fence' || (type === 'verse_open' && markup !== '|');
}

/** Whether the last line of a block of code is its end. In a quotation, the line has marks before it. */
function isClosed({ map, markup }: Token, lines: readonly string[]): boolean {
  const [first, end] = map ?? [0, 0];
  const last = (lines[end - 1] ?? '').replace(/^[\s>]*/, '').trimEnd();
  return end - first > 1 && last.startsWith(markup) && last.replaceAll(markup.charAt(0), '') === '';
}

function isProse(code: string, language: SiteLanguage): boolean {
  const words =
    code
      .slice(0, 1000)
      .toLowerCase()
      .match(/[\p{L}\p{N}_]+/gu) ?? [];
  const { functionWords } = conventionsOf(language);
  return (
    words.length >= FEWEST_WORDS &&
    words.filter((word) => functionWords.has(word)).length >= PROSE_SHARE * words.length
  );
}

function* leftHeading(
  heading: Token,
  content: string,
  place: { readonly line: number; readonly column: number },
  lines: readonly string[],
): Iterable<FoundLeftover> {
  const text = content.trim();
  if (text === '') {
    yield { kind: 'empty heading', written: heading.markup, ...place };
    return;
  }
  if (heading.markup.startsWith('#')) return;
  const underline = (heading.map?.[1] ?? place.line + 1) - 1;
  // A heading has one line, no full stop, and is underlined at its whole length. Three hyphens are meant as a rule.
  const length = (lines[underline] ?? '').replace(/[^=-]/g, '').length;
  const isMeant = !text.includes('\n') && length >= text.length / 2 && !/[.:;,]$/.test(text);
  if (!isMeant) yield { kind: 'underlined paragraph', written: quoted(text), line: underline, column: 0 };
}

/** Finds a heading or a paragraph at the beginning of the text that says only its title again. */
function repeatedTitle(tokens: readonly Token[], title: string | undefined): FoundLeftover | undefined {
  const [open, inline, close] = tokens;
  if (title === undefined || !inline || !close) return undefined;
  // A sentence can say the same as the title; one in bold type, or without a full stop, stands for a heading.
  const isLine =
    open?.type === 'paragraph_open' && (/^[*_]/.test(inline.content) || !/[.!?…]$/.test(inline.content));
  if (open?.type !== 'heading_open' && !isLine) return undefined;
  if (bare(inline.content) !== bare(title)) return undefined;
  return { kind: 'title', written: quoted(inline.content), block: inline, at: 0 };
}

/** Letters and digits only, so that emphasis and quotation marks make no difference. */
function bare(words: string): string {
  return words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The tokens without headings that have no words: they would be empty places in the outline of the page. */
export function withoutEmptyHeadings(tokens: readonly Token[]): Token[] {
  const isEmpty = (index: number) => {
    const open = tokens[index];
    return open?.type === 'heading_open' && tokens[index + 1]?.content.trim() === '';
  };
  return tokens.filter((_, index) => !isEmpty(index) && !isEmpty(index - 1) && !isEmpty(index - 2));
}
