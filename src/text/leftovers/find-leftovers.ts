import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import type { SiteLanguage } from '../../languages/index.ts';
import type { FoundLeftover } from '../reading/leftover.ts';
import { type TextEnv, textEnv } from '../reading/text-env.ts';
import { leftBlocks, withoutEmptyHeadings } from './blocks.ts';
import { lostDefinitions } from './definitions.ts';
import { leftEmphasis, noteMarksIn } from './emphasis.ts';
import { leftLines } from './lines.ts';
import { leftLinks } from './links.ts';
import { leftSigns } from './signs.ts';
import { leftTable, lostCells } from './tables.ts';
import { visibleText } from './visible-text.ts';

/*
 * Markdown has no errors: what it does not understand is published as text, with its asterisks and brackets. Here this
 * is found in the parsed text, after everything that is markup has been taken out of it, so that code, addresses and
 * escaped characters cannot be mistaken for leftovers.
 */

/** A text with more leftovers is not meant as Markdown at all. */
const MOST = 200;

/** Signs that may be left of markup inside a line, and beginnings of lines. */
const SUSPECT = /[*_~`[\]{}&]|\^\[|==|:::|'''/;
const SUSPECT_LINE = /(?:^|\n)(?:[#•●▪■◦‣∙⁃➤►·→⇒✓✔+\u002d–—(|]|\d|\p{L}[.)]|[ivxIVX]{1,5}[.)]|\[\^)|\]\s*:/u;

/** Adds the rule that finds leftovers, before escaped characters become ordinary ones. */
export function setLeftovers(markdown: MarkdownIt, language: SiteLanguage): void {
  markdown.core.ruler.before('linkify', 'leftovers', (state) => {
    const { leftovers } = textEnv(state.env);
    for (const found of findAll(state, language)) {
      if (leftovers.push(found) >= MOST) break;
    }
    state.tokens = withoutEmptyHeadings(state.tokens);
  });
}

function* findAll({ tokens, src, env }: StateCore, language: SiteLanguage): Iterable<FoundLeftover> {
  const own = textEnv(env);
  const lines = src.split('\n');
  yield* leftBlocks({ tokens, lines, language, env: own });
  yield* lostCells(tokens, lines);
  yield* lostDefinitions(tokens, lines, own);
  const noteMarks = noteMarksIn(lines);
  let isNote = false;
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'footnote_block_open') isNote = true;
    if (token.type !== 'inline') continue;
    yield* inBlock(token, tokens[index - 1], tokens[index - 2], { isNote, noteMarks }, own);
  }
}

function* inBlock(
  block: Token,
  parent: Token | undefined,
  grandparent: Token | undefined,
  { isNote, noteMarks }: { readonly isNote: boolean; readonly noteMarks: ReadonlySet<string> },
  env: TextEnv,
): Iterable<FoundLeftover> {
  // Lines of verse begin with any sign.
  const isParagraph = parent?.type === 'paragraph_open' && block.meta?.['indents'] === undefined;
  const isSuspect = SUSPECT.test(block.content);
  const hasLines = isParagraph && SUSPECT_LINE.test(block.content);
  if (!isSuspect && !hasLines) return;
  const visible = visibleText(block, env);
  if (isSuspect) {
    yield* leftLinks(visible);
    yield* leftEmphasis(
      visible,
      grandparent?.type === 'list_item_open' && grandparent.markup === '*',
      noteMarks,
    );
    yield* leftSigns(visible);
  }
  if (!hasLines) return;
  const table = leftTable(block);
  if (table) yield table;
  else yield* leftLines(visible, isNote);
}
