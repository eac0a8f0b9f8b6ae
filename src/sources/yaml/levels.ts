import type { FieldShapes } from './field-shapes.ts';
import { type Head, readHead } from './read-head.ts';

/** A group of fields or a list, at the column where its entries begin. */
interface Level {
  readonly column: number;
  /** Its latest field. */
  key: string | undefined;
  /** Whether that field has no value in its own line, so that a deeper level may begin. */
  isOpen: boolean;
}

/** Keeps account of groups within groups while YAML is read line by line. */
export function createLevels(lines: readonly string[], shapes: FieldShapes) {
  const stack: Level[] = [];
  const base = baseOf(lines, shapes);
  return {
    hasBegun: () => stack.length > 0,
    /** The field of the file that the latest entry belongs to. */
    field: () => stack.find(({ key }) => key !== undefined)?.key,
    /** Whether the next line may be an item of a list. */
    inList: () => {
      const last = stack.at(-1);
      return (
        last !== undefined && (last.key === undefined || (last.isOpen && shapes.shapeOf(last.key) === 'list'))
      );
    },
    /** Adds an entry. Returns the column where it should begin. */
    enter: ({ indent, dashes, key, value }: Head): number => {
      const last = stack.at(-1);
      const written = Math.max(indent.length, base);
      const isDeeper = last !== undefined && written > last.column;
      const isKnown = stack.some(({ column }) => column === written);
      let column = written;
      if (!last) column = base;
      else if (isDeeper && !last.isOpen) column = last.column;
      else if (!isDeeper && !isKnown)
        column = stack.find((level) => level.column > written)?.column ?? last.column;
      while ((stack.at(-1)?.column ?? -1) > column) stack.pop();
      const starts = [...dashes].flatMap((sign, index) => (sign === '-' ? [column + index] : []));
      for (const start of starts)
        push(stack, { column: start, key: undefined, isOpen: true }, start > column);
      const isOpen = value === '' || value.startsWith('#');
      if (key !== undefined) push(stack, { column: column + dashes.length, key, isOpen }, dashes !== '');
      else push(stack, { column: starts.at(-1) ?? column, key: undefined, isOpen }, false);
      return column;
    },
  };
}

/** Begins a level, or continues the one that is there. */
function push(stack: Level[], level: Level, isNew: boolean): void {
  const last = stack.at(-1);
  if (isNew || last?.column !== level.column) stack.push(level);
  else Object.assign(last, level);
}

/** The column of the outermost fields. */
function baseOf(lines: readonly string[], shapes: FieldShapes): number {
  const indents = lines.flatMap((line) => {
    const head = /^\s*(?:#|$)/.test(line) ? undefined : readHead(line, shapes, false);
    return head ? [head.indent.length] : [];
  });
  return indents.reduce((least, indent) => Math.min(least, indent), indents[0] ?? 0);
}
