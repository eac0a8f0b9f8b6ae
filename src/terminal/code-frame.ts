import type { CodeFrame, Problem } from '../problems/problem.ts';
import type { ContentFolder } from '../sources/read-content.ts';
import { columnsOf, graphemesOf } from './display-width.ts';
import { printable } from './printable.ts';

/** So many columns of a line are shown; with the line's number in front they fit into a terminal of 80. */
const WIDEST = 72;
/** Of a line that is cut, so many columns before the place. */
const BEFORE = 32;
/** Code units that are looked at on either side: those of the longest characters, and no more of a line as long as a book. */
const REACH = 8 * WIDEST;
const TAB = 4;

/** The lines of these problems, each from its file. A blank line and the fence of the front matter show nothing. */
export function withFrames(problems: readonly Problem[], folder: ContentFolder): readonly Problem[] {
  const wanted = new Set(problems.map(({ file }) => file));
  const texts = new Map<string, string | undefined>();
  for (const { path, text } of folder.files) {
    const file = `${folder.root}/${path}`;
    if (wanted.has(file)) texts.set(file, text);
  }
  let open: { readonly file: string; readonly lines: readonly string[] } | undefined;
  return problems.map((problem) => {
    const { file, line, column } = problem;
    if (open?.file !== file) open = { file, lines: texts.get(file)?.split('\n') ?? [] };
    const frame = frameAt(open.lines[line - 1] ?? '', column);
    return frame ? { ...problem, frame } : problem;
  });
}

/** The part of a line around a column (from 1, in UTF-16 code units). */
export function frameAt(line: string, column: number): CodeFrame | undefined {
  if (/^(?:---)?\s*$/.test(line)) return undefined;
  const at = Math.min(column - 1, line.length);
  const start = boundaryBefore(line, at - REACH);
  const before = shownGraphemes(line.slice(start, at));
  const after = shownGraphemes(line.slice(at, boundaryBefore(line, at + REACH)), before.columns);
  const fits = start === 0 && line.length - at <= REACH && before.columns + after.columns <= WIDEST;
  if (fits) return frameOf('', before.shown, after.shown, '');
  // One column is for the mark, should it stand behind the last character.
  const room = Math.max(BEFORE, WIDEST - 1 - after.columns);
  const head = lastColumns(before.shown, room - 1);
  const isHeadCut = start > 0 || head.length < before.shown.length;
  const tail = firstColumns(after.shown, WIDEST - 1 - widthOf(head) - (isHeadCut ? 1 : 0));
  const isTailCut = tail.length < after.shown.length || at + REACH < line.length;
  return frameOf(isHeadCut ? '…' : '', head, tail, isTailCut ? '…' : '');
}

function frameOf(start: string, before: readonly string[], after: readonly string[], end: string): CodeFrame {
  const head = start + before.join('');
  return { text: `${head}${after.join('')}${end}`.trimEnd(), mark: head.length };
}

/** Not between the halves of a character. */
function boundaryBefore(line: string, at: number): number {
  if (at <= 0) return 0;
  return /[\udc00-\udfff]/.test(line.charAt(at)) ? at - 1 : at;
}

/** The characters as they are shown: a tab fills up to its stop, and what would steer a terminal is only marked. */
function shownGraphemes(
  text: string,
  from = 0,
): { readonly shown: readonly string[]; readonly columns: number } {
  let columns = from;
  const shown = graphemesOf(text).map((grapheme) => {
    const visible = grapheme === '\t' ? ' '.repeat(TAB - (columns % TAB)) : printable(grapheme);
    columns += grapheme === '\t' ? visible.length : columnsOf(visible);
    return visible;
  });
  return { shown, columns: columns - from };
}

function widthOf(graphemes: readonly string[]): number {
  return graphemes.reduce((sum, grapheme) => sum + shownColumns(grapheme), 0);
}

/** A filled tab is several blanks. */
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
