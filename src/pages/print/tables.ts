import type { Element } from 'hast';
import type { Block, PrintedTable, Run, TableCell } from './printed.ts';

/** A table with more columns has no room on paper, and one of an attacker would fill the memory. */
const MOST_COLUMNS = 40;

/** A cell before it has its place. */
interface UnplacedCell extends Omit<TableCell, 'column' | 'row'> {
  readonly columns: number;
  readonly rows: number;
}

/** Each part of a table by itself: no cell reaches from one into another. */
interface PlacedPart {
  readonly cells: readonly TableCell[];
  readonly columns: number;
  readonly rows: number;
}

/**
 * A table, with the place of each cell. A cell reaches over as many rows and columns as there are.
 * @param blocksOf what a cell holds
 */
export function tableOf(
  table: Element,
  caption: readonly Run[],
  blocksOf: (cell: Element) => readonly Block[],
): PrintedTable {
  const rowsIn = (...parts: readonly string[]) =>
    childrenOf(table, ...parts)
      .flatMap((part) => (part.tagName === 'tr' ? [part] : childrenOf(part, 'tr')))
      .map((row) => childrenOf(row, 'th', 'td').map((cell) => cellOf(cell, blocksOf(cell))));
  const head = placedRows(rowsIn('thead'));
  const body = placedRows(rowsIn('tbody', 'tr', 'tfoot'));
  const columns = Math.max(1, head.columns, body.columns);
  const repeatsHead = head.cells.every(({ blocks }) => blocks.every(canBeRepeated));
  return {
    ...{ kind: 'table', caption, columns, repeatsHead },
    ...{ head: head.cells, headRows: head.rows, body: body.cells },
  };
}

/** What is repeated is decoration for who listens to a PDF: it may have no links, notes or places that links lead to (PDF/UA-1). */
function canBeRepeated(block: Block): boolean {
  return block.kind === 'paragraph' && !block.labels && block.runs.every(isPlain);
}

function isPlain({ kind }: Run): boolean {
  return kind === 'words' || kind === 'break';
}

function childrenOf({ children }: Element, ...names: readonly string[]): readonly Element[] {
  return children.filter(
    (child): child is Element => child.type === 'element' && names.includes(child.tagName),
  );
}

const ALIGNED = { 'align-left': 'start', 'align-center': 'center', 'align-right': 'end' } as const;

function cellOf({ tagName, properties }: Element, blocks: readonly Block[]): UnplacedCell {
  const { colSpan, rowSpan, className } = properties;
  const classes = Array.isArray(className) ? className : [];
  const align = Object.entries(ALIGNED).find(([name]) => classes.includes(name))?.[1];
  return {
    blocks,
    columns: Math.min(MOST_COLUMNS, Math.max(1, Number(colSpan ?? 1))),
    rows: Math.max(1, Number(rowSpan ?? 1)),
    ...(align && { align }),
    ...(tagName === 'th' && { names: true }),
  };
}

/** Places cells as browsers do (HTML, "forming a table"): each beside the one before it, where no cell from above reaches. */
function placedRows(rows: readonly (readonly UnplacedCell[])[]): PlacedPart {
  const cells: TableCell[] = [];
  /** For each column, the first row into which no cell from above reaches. */
  const free = new Array<number>(MOST_COLUMNS).fill(0);
  let columns = 0;
  for (const [row, inRow] of rows.entries()) {
    let column = 0;
    for (const cell of inRow) {
      while (column < MOST_COLUMNS && (free[column] ?? 0) > row) column += 1;
      if (column >= MOST_COLUMNS) break;
      const taken = free.findIndex((until, index) => index > column && until > row);
      const width = Math.min(cell.columns, (taken < 0 ? MOST_COLUMNS : taken) - column);
      const height = Math.min(cell.rows, rows.length - row);
      free.fill(row + height, column, column + width);
      cells.push({ ...cell, column, row, columns: width, rows: height });
      column += width;
      columns = Math.max(columns, column);
    }
  }
  return { cells, columns, rows: rows.length };
}
