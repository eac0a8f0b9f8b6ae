import type { CodeFrame, Problem } from '../problems/problem.ts';
import type { ContentFolder } from '../sources/read-content.ts';
import { columnsOf, graphemesOf } from './display-width.ts';
import { printableLines } from './printable.ts';

/** Maximum columns of a frame. With the line number in front, it fits into a terminal of 80 columns. */
const WIDEST = 72;
/** If the line is cut, columns that are shown before the position. */
const BEFORE = 32;
/**
 * UTF-16 units that are processed on each side of the position: enough for `WIDEST` characters of 8 units each. A line
 * may be as long as a book, and segmenting all of it would be slow.
 */
const REACH = 8 * WIDEST;
/** Nearly always enough. It is tried first, because segmenting takes nearly all of the time that a frame takes. */
const NEAR = 2 * WIDEST;
const TAB = 4;

/** Adds to each problem the line of its file. Blank lines and the `---` of front matter are not added. */
export function withFrames(problems: readonly Problem[], folder: ContentFolder): readonly Problem[] {
  const wanted = new Set(problems.map(({ file }) => file));
  const texts = new Map<string, string | undefined>();
  for (const { root, files } of [folder, ...(folder.theme ? [folder.theme] : [])])
    for (const each of files) {
      const file = `${root}/${each.path}`;
      // Only now, because it may have to be read.
      if (wanted.has(file)) texts.set(file, each.text);
    }
  let open: { readonly file: string; readonly lines: readonly string[] } | undefined;
  return problems.map((problem) => {
    const { file, line, column } = problem;
    if (open?.file !== file) open = { file, lines: texts.get(file)?.split('\n') ?? [] };
    const frame = frameAt(open.lines[line - 1] ?? '', column);
    return frame ? { ...problem, frame } : problem;
  });
}

/** The part of a line around a column, which is 1-based and in UTF-16 units. */
export function frameAt(line: string, column: number): CodeFrame | undefined {
  const at = Math.min(column - 1, line.length);
  if (/^(?:---)?\s*$/.test(line.slice(Math.max(0, at - REACH), at + REACH))) return undefined;
  const near = around(line, at, NEAR);
  const isEnough =
    (near.start === 0 || near.before.columns > WIDEST) &&
    (near.end === line.length || near.after.columns > WIDEST);
  const { start, end, before, after } = isEnough ? near : around(line, at, REACH);
  const fits = start === 0 && end === line.length && before.columns + after.columns <= WIDEST;
  if (fits) return frameOf('', before.shown, after.shown, '');
  // One column is kept free for the mark, because the position may be after the last character.
  const room = Math.max(BEFORE, WIDEST - 1 - after.columns);
  const head = lastColumns(before.shown, room - 1);
  const isHeadCut = start > 0 || head.length < before.shown.length;
  const tail = firstColumns(after.shown, WIDEST - 1 - widthOf(head) - (isHeadCut ? 1 : 0));
  const isTailCut = tail.length < after.shown.length || end < line.length;
  return frameOf(isHeadCut ? '…' : '', head, tail, isTailCut ? '…' : '');
}

/** What a line shows before and after an offset, up to a number of UTF-16 units away. */
function around(line: string, at: number, reach: number) {
  const start = boundaryBefore(line, at - reach);
  const end = at + reach < line.length ? boundaryBefore(line, at + reach) : line.length;
  const before = shownGraphemes(line.slice(start, at));
  return { start, end, before, after: shownGraphemes(line.slice(at, end), before.columns) };
}

function frameOf(start: string, before: readonly string[], after: readonly string[], end: string): CodeFrame {
  const head = start + before.join('');
  return { text: `${head}${after.join('')}${end}`.trimEnd(), mark: head.length };
}

/** Moves an index so that it is not inside a surrogate pair. */
function boundaryBefore(line: string, at: number): number {
  if (at <= 0) return 0;
  return /[\udc00-\udfff]/.test(line.charAt(at)) ? at - 1 : at;
}

/** The visible characters of a text. A tab becomes spaces up to its tab stop, and control characters are replaced. */
function shownGraphemes(
  text: string,
  from = 0,
): { readonly shown: readonly string[]; readonly columns: number } {
  let columns = from;
  const shown = graphemesOf(printableLines(text)).map((grapheme) => {
    const visible = grapheme === '\t' ? ' '.repeat(TAB - (columns % TAB)) : grapheme;
    columns += grapheme === '\t' ? visible.length : columnsOf(visible);
    return visible;
  });
  return { shown, columns: columns - from };
}

function widthOf(graphemes: readonly string[]): number {
  return graphemes.reduce((sum, grapheme) => sum + shownColumns(grapheme), 0);
}

/** A tab has become several spaces, which are one item. */
function shownColumns(grapheme: string): number {
  return grapheme.startsWith(' ') ? grapheme.length : columnsOf(grapheme);
}

function firstColumns(graphemes: readonly string[], most: number): readonly string[] {
  let columns = 0;
  const end = graphemes.findIndex((grapheme) => {
    columns += shownColumns(grapheme);
    return columns > most;
  });
  return end < 0 ? graphemes : graphemes.slice(0, end);
}

function lastColumns(graphemes: readonly string[], most: number): readonly string[] {
  return [...firstColumns(graphemes.toReversed(), most)].reverse();
}
