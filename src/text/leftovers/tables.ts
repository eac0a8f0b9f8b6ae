import type { Token } from 'markdown-it';
import { type FoundLeftover, quoted } from '../reading/leftover.ts';

/** A line of hyphens and bars, as under the head of a table. */
const DELIMITERS = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?$/;
const ROW = /^\|\s*\S.*\|$/;

/** Finds the rows of tables that have more cells than the head: the page does not show the others. */
export function* lostCells(tokens: readonly Token[], lines: readonly string[]): Iterable<FoundLeftover> {
  let columns = 0;
  let isHead = false;
  for (const token of tokens) {
    if (token.type === 'thead_open') {
      columns = 0;
      isHead = true;
    } else if (token.type === 'th_open') columns += 1;
    else if (token.type === 'thead_close') isHead = false;
    const line = token.map?.[0];
    if (token.type !== 'tr_open' || isHead || line === undefined) continue;
    const source = lines[line] ?? '';
    const cells = cellsOf(source);
    const lost = cells[columns];
    if (lost === undefined || cells.slice(columns).every(({ text }) => text.trim() === '')) continue;
    const written = quoted(source.slice(lost.at));
    yield { kind: 'lost cells', written, cells: cells.length, columns, line, column: lost.at };
  }
}

interface Cell {
  readonly text: string;
  /** UTF-16 offset in the line. */
  readonly at: number;
}

/** The cells of a line, as markdown-it divides it. The line may begin with marks of quotations and lists. */
function cellsOf(line: string): readonly Cell[] {
  const start = /^[\s>]*/.exec(line)?.[0].length ?? 0;
  const cells: Cell[] = [];
  let at = start;
  for (const { index } of line.slice(start).matchAll(/(?<!\\)\||$/g)) {
    cells.push({ text: line.slice(at, start + index), at });
    at = start + index + 1;
  }
  if (cells[0]?.text === '') cells.shift();
  if (cells.at(-1)?.text.trim() === '') cells.pop();
  return cells;
}

/** Finds a paragraph that was meant as a table. */
export function leftTable(block: Token): FoundLeftover | undefined {
  if (!block.content.includes('|')) return undefined;
  let at = 0;
  let rows = 0;
  let first: FoundLeftover | undefined;
  for (const line of block.content.split('\n')) {
    const trimmed = line.trim();
    const found: FoundLeftover = {
      kind: 'table',
      written: quoted(trimmed),
      block,
      at: at + line.indexOf(trimmed),
    };
    if (DELIMITERS.test(trimmed)) return found;
    if (ROW.test(trimmed)) {
      rows += 1;
      first ??= found;
    }
    at += line.length + 1;
  }
  return rows > 1 ? first : undefined;
}
