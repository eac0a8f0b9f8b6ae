import MarkdownIt, {
  type MarkdownIt as Markdown,
  type StateBlock,
  type StateCore,
  type Token,
} from 'markdown-it';

/*
 * Verse keeps its lines, its indentation and its stanzas. It is written as a fenced block "verse", or with a bar before
 * each line and an empty line before and after all of them:
 *
 *     | In the long march
 *     |   the *short* road
 *     |
 *     | A second stanza
 */

/** The name of the block, in the languages of the guides. */
const NAME = /^\s*(?:verse|versos?)\s*$/i;
/** A line with a bar before it. A row of a table also ends with one. */
const BARRED = /^\|(?:[ \t](.*))?$/;
/** Deeper indentation would leave no room on a phone. */
const DEEPEST = 24;
const NO_BREAK_SPACE = '\u00a0';

/** Adds both ways of writing verse. */
export function setVerse(markdown: Markdown): void {
  // Not inside a paragraph, where lines with bars may be a frame drawn of signs.
  markdown.block.ruler.after('table', 'barred_lines', barredLines);
  markdown.core.ruler.after('block', 'verse', (state) => {
    if (!state.tokens.some(isVerse)) return;
    state.tokens = state.tokens.flatMap((token) => (isVerse(token) ? stanzasOf(token, state) : [token]));
  });
  Object.assign(markdown.renderer.rules, {
    verse_open: () => '<div class="verse">\n',
    verse_close: () => '</div>\n',
  } satisfies Markdown['renderer']['rules']);
}

function isVerse({ type, info }: Token): boolean {
  return type === 'fence' && NAME.test(info);
}

function barredLines(state: StateBlock, start: number, endLine: number, silent: boolean): boolean {
  const lines: string[] = [];
  let line = start;
  for (; line < endLine && !isEnd(state, line); line++) {
    const text = barredLine(state, line);
    if (text === undefined) return false;
    lines.push(text);
  }
  if (lines.every((text) => text === '')) return false;
  if (silent) return true;
  const token = state.push('fence', 'code', 0);
  token.info = 'verse';
  token.markup = '|';
  token.content = lines.join('\n');
  token.map = [start, line];
  state.line = line;
  return true;
}

/** Whether a line is empty, or belongs to what is around the list that the lines before are in. */
function isEnd(state: StateBlock, line: number): boolean {
  return state.isEmpty(line) || (state.sCount[line] ?? 0) < state.blkIndent;
}

/** The words of a line with a bar before it; undefined for other lines and for rows of tables. */
function barredLine(state: StateBlock, line: number): string | undefined {
  const indent = (state.sCount[line] ?? 0) - state.blkIndent;
  if (indent < 0 || indent >= 4) return undefined;
  const written = state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
  const found = BARRED.exec(written.trimEnd());
  const text = found?.[1] ?? '';
  return !found || text.endsWith('|') || /^[:| ]*-[-:| ]*$/.test(text) ? undefined : text;
}

/** The tokens of verse: a paragraph for each stanza, with the indentation of its lines. */
function stanzasOf(verse: Token, state: StateCore): readonly Token[] {
  const { Token } = state;
  const make = (type: string, tag: string, nesting: -1 | 0 | 1, level: number): Token => {
    const token = new Token(type, tag, nesting);
    token.block = true;
    token.level = level;
    return token;
  };
  const open = make('verse_open', 'div', 1, verse.level);
  open.map = verse.map;
  open.markup = verse.markup;
  const tokens = [open];
  const first = (verse.map?.[0] ?? 0) + (verse.markup === '|' ? 0 : 1);
  const stanza = (lines: readonly string[], line: number): void => {
    if (lines.length === 0) return;
    const inline = make('inline', '', 0, verse.level + 2);
    inline.content = lines.map((text) => text.trim()).join('\n');
    inline.children = [];
    inline.map = [line, line + lines.length];
    inline.meta = { indents: lines.map(indentOf) };
    tokens.push(
      make('paragraph_open', 'p', 1, verse.level + 1),
      inline,
      make('paragraph_close', 'p', -1, verse.level + 1),
    );
  };
  let lines: string[] = [];
  const all = verse.content.split('\n');
  for (const [index, text] of all.entries()) {
    if (text.trim() !== '') lines.push(text);
    if (text.trim() !== '' && index < all.length - 1) continue;
    stanza(lines, first + index - lines.length + (text.trim() === '' ? 0 : 1));
    lines = [];
  }
  if (tokens.length === 1) return [];
  tokens.push(make('verse_close', 'div', -1, verse.level));
  return tokens;
}

function indentOf(line: string): number {
  const blanks = /^\s*/.exec(line)?.[0].replaceAll('\t', '    ') ?? '';
  return Math.min(blanks.length, DEEPEST);
}

/**
 * Puts each line of a stanza into an element of its own, so that the rest of a long line can be indented. Emphasis and
 * links that span several lines are closed at the end of each and opened again. Call it when links are set.
 */
export function setVerseLines(tokens: readonly Token[]): void {
  for (const token of tokens) {
    const indents: unknown = token.meta?.['indents'];
    if (Array.isArray(indents) && token.children)
      token.children = linesOf(token.children, indents.map(Number));
  }
}

function linesOf(children: readonly Token[], indents: readonly number[]): Token[] {
  const tokens: Token[] = [];
  const open: Token[] = [];
  let line = 0;
  const begin = (): void => {
    const span = new MarkdownIt.Token('line_open', 'span', 1);
    span.attrSet('class', 'line');
    const indent = new MarkdownIt.Token('text', '', 0);
    indent.content = NO_BREAK_SPACE.repeat(indents[line] ?? 0);
    tokens.push(span, indent, ...open.map(again));
  };
  const end = (): void => {
    tokens.push(...open.toReversed().map(closing), new MarkdownIt.Token('line_close', 'span', -1));
  };
  begin();
  for (const token of children) {
    if (token.type === 'softbreak' || token.type === 'hardbreak') {
      end();
      tokens.push(new MarkdownIt.Token('hardbreak', 'br', 0));
      line += 1;
      begin();
      continue;
    }
    tokens.push(token);
    if (token.nesting > 0) open.push(token);
    else if (token.nesting < 0) open.pop();
  }
  end();
  return tokens;
}

function again({ type, tag, attrs, hidden }: Token): Token {
  return Object.assign(new MarkdownIt.Token(type, tag, 1), { attrs, hidden });
}

function closing({ type, tag, hidden }: Token): Token {
  return Object.assign(new MarkdownIt.Token(type.replace(/_open$/, '_close'), tag, -1), { hidden });
}
