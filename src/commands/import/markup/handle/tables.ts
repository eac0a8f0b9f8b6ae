import type { Element, ElementContent } from 'hast';
import type { Handle, State } from 'hast-util-to-mdast';
import type { PhrasingContent, RootContent, TableRow } from 'mdast';
import { styleOf } from '../tidy/inline-formats.ts';
import type { Conversion } from '../tree/conversion.ts';
import { attribute, holdBlocks, isElement, isEmpty } from '../tree/elements.ts';
import { rawBlock } from '../write/markdown-nodes.ts';
import { inOneLine } from './blocks.ts';
import { htmlOf, startTag } from './html-words.ts';

interface Row {
  readonly cells: readonly Element[];
  readonly isHead: boolean;
}

/** How tables become Markdown. */
export function tableHandlers(conversion: Conversion): Readonly<Record<string, Handle>> {
  return { table: (state, element) => tableOf(state, element, conversion) };
}

/**
 * A table of words is a pipe table; if it has no row of heads, its first row is empty. One whose cells are merged, or
 * contain lists and the like, is HTML with Markdown in its cells. A table of one cell is only a frame.
 */
function tableOf(state: State, table: Element, conversion: Conversion): RootContent[] {
  const rows = rowsOf(table);
  const caption = table.children.find((child) => isElement(child, 'caption'));
  const cells = rows.flatMap((row) => row.cells);
  const [only] = cells;
  if (!only) return [];
  const words = isElement(caption) && !isEmpty(caption) ? inOneLine(state.all(caption)) : [];
  const written: RootContent[] =
    cells.length === 1
      ? (state.toFlow(state.all(only)) as RootContent[])
      : gridOf(state, table, rows, conversion);
  if (words.length === 0) return written;
  return [
    rawBlock('<figure>\n<figcaption>'),
    { type: 'paragraph', children: words },
    rawBlock('</figcaption>'),
    ...written,
    rawBlock('</figure>'),
  ];
}

function gridOf(state: State, table: Element, rows: readonly Row[], conversion: Conversion): RootContent[] {
  const cells = rows.flatMap((row) => row.cells);
  const isMerged = cells.some((cell) => spanOf(cell, 'colSpan') > 1 || spanOf(cell, 'rowSpan') > 1);
  if (isMerged) conversion.lose(table, { kind: 'merged-cells' });
  const isPlain = !isMerged && cells.every((cell) => cell.children.every(isLine));
  return isPlain ? [pipeTable(state, rows)] : htmlTable(state, rows);
}

/** Rows in the order in which readers see them. */
function rowsOf(table: Element): Row[] {
  const groups = table.children.flatMap(
    (child): { readonly rows: readonly ElementContent[]; readonly of: string }[] => {
      if (isElement(child, 'thead', 'tbody', 'tfoot')) return [{ rows: child.children, of: child.tagName }];
      return isElement(child, 'tr') ? [{ rows: [child], of: 'tbody' }] : [];
    },
  );
  const order = ['thead', 'tbody', 'tfoot'];
  const sorted = groups.toSorted((one, other) => order.indexOf(one.of) - order.indexOf(other.of));
  const rows = sorted.flatMap(({ rows, of }) =>
    rows.flatMap((row): Row[] => {
      const cells = isElement(row, 'tr') ? row.children.filter((cell) => isElement(cell, 'td', 'th')) : [];
      return cells.length === 0 ? [] : [{ cells, isHead: of === 'thead' }];
    }),
  );
  const isHead = (row: Row) => row.cells.every((cell) => isElement(cell, 'th'));
  return rows.map((row, index) =>
    index === 0 && rows.length > 1 && isHead(row) ? { ...row, isHead: true } : row,
  );
}

/** How many rows or columns a cell takes. */
function spanOf(cell: Element, name: 'colSpan' | 'rowSpan'): number {
  const span = Number(attribute(cell, name) ?? 1);
  return Number.isInteger(span) && span > 0 && span < 1000 ? span : 1;
}

/** Whether a part of a cell can stand in a line: words, or a paragraph of words. */
function isLine(node: ElementContent): boolean {
  if (node.type !== 'element') return true;
  return isElement(node, 'p', 'div') ? !holdBlocks(node.children) : !holdBlocks([node]);
}

function pipeTable(state: State, rows: readonly Row[]): RootContent {
  const columns = rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  const [first] = rows;
  const heads = first?.isHead ? [] : [{ cells: [], isHead: true }];
  const children = [...heads, ...rows].map((row): TableRow => {
    const cells = row.cells.map((cell) => wordsIn(state, cell));
    while (cells.length < columns) cells.push([]);
    return { type: 'tableRow', children: cells.map((words) => ({ type: 'tableCell', children: words })) };
  });
  const aligned = rows.find((row) => row.cells.length === columns)?.cells ?? [];
  return { type: 'table', align: aligned.map(alignmentOf), children };
}

function alignmentOf(cell: Element): 'left' | 'right' | 'center' | null {
  const byClass = /has-text-align-(left|right|center)/.exec(attribute(cell, 'className') ?? '')?.[1];
  const written = attribute(cell, 'align') ?? styleOf(cell).get('text-align') ?? byClass;
  return written === 'right' || written === 'center' ? written : null;
}

/** The words of a cell in one line, with a break between two paragraphs. */
function wordsIn(state: State, cell: Element): PhrasingContent[] {
  const words: PhrasingContent[] = [];
  for (const node of state.toFlow(state.all(cell))) {
    if (node.type !== 'paragraph') continue;
    if (words.length > 0) words.push({ type: 'html', value: '<br>' });
    words.push(...inOneLine(node.children));
  }
  return words;
}

/** A part of a table: lines of HTML, or the Markdown between two of them. */
type Piece = string | readonly RootContent[];

function htmlTable(state: State, rows: readonly Row[]): RootContent[] {
  const pieces: Piece[] = ['<table>'];
  let group: string | undefined;
  for (const row of rows) {
    const part = row.isHead ? 'thead' : 'tbody';
    if (part !== group) pieces.push(...(group === undefined ? [] : [`</${group}>`]), `<${part}>`);
    group = part;
    pieces.push('<tr>', ...row.cells.flatMap((cell) => piecesOf(state, cell, row.isHead)), '</tr>');
  }
  return blocksOf([...pieces, `</${group ?? 'tbody'}>`, '</table>']);
}

/** A cell in one line, or its start and end around Markdown. */
function piecesOf(state: State, cell: Element, isHead: boolean): readonly Piece[] {
  const tag = isHead || isElement(cell, 'th') ? 'th' : 'td';
  const start = startTag(tag, attributesOf(cell));
  const content = state.toFlow(state.all(cell)) as RootContent[];
  const words = lineOf(content);
  return words === undefined ? [start, content, `</${tag}>`] : [`${start}${words}</${tag}>`];
}

/** Lines that follow each other become one block. */
function blocksOf(pieces: readonly Piece[]): RootContent[] {
  const blocks: RootContent[] = [];
  let lines: string[] = [];
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      lines.push(piece);
      continue;
    }
    blocks.push(rawBlock(lines.join('\n')), ...piece);
    lines = [];
  }
  return [...blocks, rawBlock(lines.join('\n'))];
}

function attributesOf(cell: Element): Readonly<Record<string, string | undefined>> {
  const [columns, rows] = [spanOf(cell, 'colSpan'), spanOf(cell, 'rowSpan')];
  const scope = attribute(cell, 'scope');
  return {
    colspan: columns > 1 ? String(columns) : undefined,
    rowspan: rows > 1 ? String(rows) : undefined,
    scope: scope !== undefined && /^(?:row|col)(?:group)?$/.test(scope) ? scope : undefined,
  };
}

/** The content of a cell as HTML in one line, if it is one paragraph and has no notes. */
function lineOf(content: readonly RootContent[]): string | undefined {
  const [only, second] = content;
  if (!only) return '';
  return only.type === 'paragraph' && !second ? htmlOf(only.children) : undefined;
}
