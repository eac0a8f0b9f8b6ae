import { isAlias, parseDocument, visit } from 'yaml';
import type { YamlSlip } from '../../languages/words/rules/fields.ts';
import type { FieldShapes } from './field-shapes.ts';
import { createLevels } from './levels.ts';
import { mendValue } from './mend-value.ts';
import { type Head, readHead } from './read-head.ts';
import { hasGluedField, slipIn } from './slip-in.ts';

/** A line that YAML cannot read, and how it should be written. */
interface MendedLine {
  readonly slip: YamlSlip;
  /** 0-based, in the text. */
  readonly line: number;
  readonly column: number;
  /** How many lines it replaces. */
  readonly lines: number;
  /** The field of the file that it belongs to. */
  readonly field: string | undefined;
  /** Without indentation. Undefined if the line is to be deleted. */
  readonly better: string | undefined;
  /** The number of spaces that should be before it, if there are not that many. */
  readonly spaces?: number;
  /** The sign that the value begins with. */
  readonly sign?: string;
}

/** A text with every line that YAML could not read written as it was probably meant. It has as many lines as before. */
export interface Mended {
  readonly text: string;
  readonly mended: readonly MendedLine[];
}

/**
 * Reads YAML line by line, as a person would: a line that begins with the name of a field begins that field, and every
 * other line continues the one before. A value that YAML cannot read is put into quotation marks.
 */
export function mendYaml(text: string, shapes: FieldShapes): Mended {
  const lines = text.split('\n');
  const anchors = new Set([...text.matchAll(/(?:^|\s)&(\S+)/g)].map(([, name = '']) => name));
  const levels = createLevels(lines, shapes);
  const lastFilled = lines.findLastIndex((line) => line.trim() !== '');
  const written: string[] = [];
  const mended: MendedLine[] = [];
  let line = 0;
  while (line < lines.length) {
    const read = readEntry(lines, line, { shapes, levels, anchors, lastFilled });
    for (const one of read.lines) written.push(one);
    if (read.slip) mended.push({ ...read.slip, line, lines: read.lines.length, field: levels.field() });
    line += read.lines.length;
  }
  return { text: written.join('\n'), mended };
}

interface Context {
  readonly shapes: FieldShapes;
  readonly levels: ReturnType<typeof createLevels>;
  readonly anchors: ReadonlySet<string>;
  /** The last line that is not empty. */
  readonly lastFilled: number;
}

/** The lines of one entry, mended if necessary. */
interface ReadEntry {
  readonly lines: readonly string[];
  readonly slip?: Omit<MendedLine, 'line' | 'lines' | 'field'>;
}

function readEntry(lines: readonly string[], at: number, context: Context): ReadEntry {
  const { shapes, levels } = context;
  const first = lines[at] ?? '';
  if (/^\s*(?:#|$)/.test(first)) return { lines: [first] };
  const mark = /^(?:---|\.\.\.)(?=\s|$)/.exec(first);
  if (mark && (!levels.hasBegun() || at >= context.lastFilled)) return { lines: [first] };
  if (mark) return removed('document');
  const inList = levels.inList();
  const head = readHead(first, shapes, inList);
  if (!head) return removed('no-field');
  const own = lines.slice(at, at + 1 + continuationOf(head, lines, at, { ...context, inList }));
  return mendEntry({ head, own, column: levels.enter(head) }, context);
}

/** The line is left out, so that the others can be read. */
function removed(slip: YamlSlip): ReadEntry {
  return { lines: [''], slip: { slip, column: 1, better: undefined } };
}

/** The lines of an entry, and the column (0-based) where it should begin. */
interface Entry {
  readonly head: Head;
  readonly own: readonly string[];
  readonly column: number;
}

function mendEntry({ head, own, column }: Entry, { shapes, anchors }: Context): ReadEntry {
  const [first = '', ...others] = own;
  const start = `${head.dashes}${head.written === '' ? '' : `${head.written}:`}`.trim();
  const straight = `${start} ${head.value}`.trim();
  const isSound =
    isReadable([straight, ...others.map((line) => dedented(line, head.indent.length))], anchors) &&
    !hasGluedField(head.value, shapes);
  const oddity = head.oddity ?? (column === head.indent.length ? undefined : 'indent');
  if (isSound && oddity === undefined) return { lines: own };
  const indent = ' '.repeat(column);
  const spaces = column === first.search(/[^ ]/) ? {} : { spaces: column };
  if (isSound) {
    const slip: ReadEntry['slip'] = {
      slip: oddity ?? 'indent',
      column: first.search(/\S/) + 1,
      better: straight,
      ...spaces,
    };
    return { lines: [indent + straight, ...others.map((line) => `${indent}  ${line.trim()}`)], slip };
  }
  const shape = head.key === undefined ? 'text' : (shapes.shapeOf(head.key) ?? 'text-or-group');
  const raw = [head.value, ...others.map((line) => line.trim())].filter((part) => part !== '').join(' ');
  const better = `${start} ${mendValue(raw, shape, shapes)}`;
  const slip = slipIn(raw, others.length > 0 && raw.startsWith(head.value), shape, shapes);
  const place = { column: first.trimEnd().length - head.value.length + 1 };
  return {
    lines: [indent + better, ...others.map(() => '')],
    slip: { ...slip, ...place, better, ...spaces },
  };
}

/** Whether the lines of one entry can be read by themselves. */
function isReadable(lines: readonly string[], anchors: ReadonlySet<string>): boolean {
  const document = parseDocument(lines.join('\n'), {
    schema: 'failsafe',
    logLevel: 'silent',
    prettyErrors: false,
    uniqueKeys: false,
  });
  let isSound = document.errors.length === 0;
  visit(document, (_, node) => {
    if (isAlias(node) && !anchors.has(node.source)) isSound = false;
  });
  return isSound;
}

function dedented(line: string, width: number): string {
  return line.slice(Math.min(indentOf(line), width));
}

/** The number of lines after an entry's first one that belong to its value. */
function continuationOf(
  head: Head,
  lines: readonly string[],
  at: number,
  context: Context & { readonly inList: boolean },
): number {
  const { value } = head;
  if (value === '' || value.startsWith('#')) return 0;
  const open = /^["'[{]/.test(value) ? openLines(head, lines, at, context) : 0;
  if (open > 0) return open;
  const isBlock = /^[|>][+-]?[1-9]?[+-]?(?:\s+#.*)?$/.test(value);
  let count = 0;
  for (let next = at + 1; next < lines.length; next += 1) {
    const line = lines[next] ?? '';
    if (line.trim() === '') continue;
    const isNested = indentOf(line) > head.indent.length;
    if (isBlock ? !isNested : !continuesPlain(line, isNested, head, context)) break;
    count = next - at;
  }
  return count;
}

/** Whether a line goes on with the text of a value without quotation marks. */
function continuesPlain(
  line: string,
  isNested: boolean,
  head: Head,
  { shapes, inList }: Context & { readonly inList: boolean },
): boolean {
  if (/^\s*#\s/.test(line) || /^(?:---|\.\.\.)(?:\s|$)/.test(line)) return false;
  const other = readHead(line, shapes, inList && head.key === undefined);
  if (!other) return true;
  if (!isNested) return false;
  if (other.key !== undefined) return shapes.shapeOf(other.key) === undefined;
  return head.key !== undefined && shapes.shapeOf(head.key) !== 'list';
}

/**
 * The lines up to the closing quotation mark or bracket, if there is one before the next field. Those in quotation
 * marks must also be readable, because a mark may be an apostrophe.
 */
function openLines(head: Head, lines: readonly string[], at: number, { shapes, anchors }: Context): number {
  const isBracket = /^[[{]/.test(head.value);
  const first = `${head.written === '' ? '-' : `${head.written}:`} ${head.value}`;
  let depth = depthOf(head.value);
  let read = 0;
  if (isBracket ? depth <= 0 : isReadable([first], anchors)) return 0;
  for (let next = at + 1; next < lines.length; next += 1) {
    const line = lines[next] ?? '';
    if (indentOf(line) <= head.indent.length && readHead(line, shapes, false)) return 0;
    depth += depthOf(line);
    if (isBracket && depth <= 0) return next - at;
    if (isBracket || read > MOST_READ || !line.includes(head.value.charAt(0))) continue;
    const inner = lines.slice(at + 1, next + 1).map((each) => dedented(each, head.indent.length));
    for (const each of inner) read += each.length;
    if (isReadable([first, ...inner], anchors)) return next - at;
  }
  return 0;
}

/**
 * Each line of a value that has its quotation mark in it is tried as its end, until so many characters have been read:
 * those of a value of fifty lines, fifty times.
 */
const MOST_READ = 200_000;

/** How many more brackets a line opens than it closes. */
function depthOf(line: string): number {
  return (line.match(/[[{]/g) ?? []).length - (line.match(/[\]}]/g) ?? []).length;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
