import type { MarkdownIt, StateBlock, Token } from 'markdown-it';

/*
 * CommonMark keeps only the first number of a list: "1968. Strike" and "1970. Elections" would be printed as 1968 and
 * 1969. Here every item keeps the number that its author wrote.
 */

/** A number that a list cannot show as written, because HTML drops its leading zeros: "007. Bond". */
const PADDED = /0\d{1,8}[.)](?=[ \t]|$)/y;

/** Prints every number of a list as it is written. A line that begins with a padded number stays a paragraph. */
export function setListNumbers(markdown: MarkdownIt): void {
  markdown.block.ruler.before('list', 'padded_number', paddedNumber, { alt: ['list'] });
  markdown.core.ruler.after('block', 'list_numbers', ({ tokens }) => {
    separateParagraphs(tokens);
    numberItems(tokens);
  });
}

function paddedNumber(state: StateBlock, line: number, endLine: number, silent: boolean): boolean {
  if (!startsPadded(state, line)) return false;
  if (silent) return true;
  let end = line + 1;
  while (end < endLine && isContinuation(state, end)) end += 1;
  state.line = end;
  pushParagraph(state, line, end);
  return true;
}

function startsPadded(state: StateBlock, line: number): boolean {
  if ((state.sCount[line] ?? 0) - state.blkIndent >= 4) return false;
  PADDED.lastIndex = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  return PADDED.exec(state.src) !== null && PADDED.lastIndex <= (state.eMarks[line] ?? 0);
}

/** Whether a line goes on with the paragraph before it. Each padded number begins a paragraph of its own. */
function isContinuation(state: StateBlock, line: number): boolean {
  if (state.isEmpty(line) || startsPadded(state, line)) return false;
  const indent = state.sCount[line] ?? 0;
  if (indent < 0 || indent - state.blkIndent > 3) return true;
  const rules = state.md.block.ruler.getRules('paragraph');
  const { parentType } = state;
  state.parentType = 'paragraph';
  const ends = rules.some((rule) => rule(state, line, state.lineMax, true));
  state.parentType = parentType;
  return !ends;
}

/** Adds the tokens of a paragraph that consists of these lines. */
function pushParagraph(state: StateBlock, line: number, end: number): void {
  state.push('paragraph_open', 'p', 1).map = [line, end];
  const inline = state.push('inline', '', 0);
  inline.content = state.getLines(line, end, state.blkIndent, false).trim();
  inline.map = [line, end];
  inline.children = [];
  state.push('paragraph_close', 'p', -1);
}

/**
 * In a list without empty lines, paragraphs are hidden: only their words are published. If one follows another, both
 * are shown, or their words would run together.
 */
function separateParagraphs(tokens: readonly Token[]): void {
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    if (token.type !== 'paragraph_open' || before?.type !== 'paragraph_close') continue;
    for (const part of [tokens[index - 3], before, token, tokens[index + 2]]) if (part) part.hidden = false;
  }
}

/**
 * Gives an item its number where counting would not arrive at it, and the list a class for its widest number, for which
 * the page leaves room.
 */
function numberItems(tokens: readonly Token[]): void {
  const open: { readonly list: Token; next: number; digits: number }[] = [];
  for (const token of tokens) {
    if (token.type === 'bullet_list_open' || token.type === 'ordered_list_open') {
      open.push({ list: token, next: Number(token.attrGet('start') ?? 1), digits: 0 });
    } else if (token.type === 'bullet_list_close' || token.type === 'ordered_list_close') {
      const closed = open.pop();
      if (closed?.list.type === 'ordered_list_open') setClass(closed.list, closed.digits);
    }
    const list = open.at(-1);
    if (token.type !== 'list_item_open' || list?.list.type !== 'ordered_list_open') continue;
    const number = Number(token.info);
    if (number !== list.next) token.attrSet('value', number);
    list.next = number + 1;
    list.digits = Math.max(list.digits, String(number).length);
  }
}

/** Two digits fit into the indentation of every list. */
function setClass(list: Token, digits: number): void {
  const classes = [digits > 2 ? `digits-${digits}` : '', list.markup === ')' ? 'parentheses' : ''];
  const named = classes.filter((name) => name !== '').join(' ');
  if (named !== '') list.attrSet('class', named);
}
