import type { Token } from 'markdown-it';
import type { Place } from '../../problems/problem.ts';
import type { TextEnv } from './text-env.ts';

/** Looks up the file, line and column of something in a text. */
export interface Places {
  /** The place of a UTF-16 offset in a block's content. Fastest if called in the order of the text. */
  readonly inBlock: (block: Token, at: number) => Place;
  /** The place of a line and a UTF-16 column of the body (both 0-based). */
  readonly atColumn: (line: number, column: number) => Place;
  /** The place of `words` in a line of the body (0-based). */
  readonly inLine: (line: number, words: string) => Place;
  /** The place of the address in the definition of a reference link. */
  readonly ofDefinition: (label: string) => Place;
}

/** A line of a block's content, located in the source. */
interface FoundLine {
  readonly block: Token;
  /** 0-based line of the body. */
  readonly line: number;
  /** Start and end offset in the block's content. */
  readonly start: number;
  readonly end: number;
  /** The line's first non-blank character: its offset in the content, and its column in the source line (0-based). */
  readonly textStart: number;
  readonly column: number;
  /** The line's text as it is written in the source. */
  readonly written: string;
  /** Whether the source writes `\|` for `|`, as in a table cell. */
  readonly escaped: boolean;
}

/** Creates the lookup for a body that begins on line `bodyLine` of `file`. */
export function createPlaces(file: string, body: string, bodyLine: number, env: TextEnv): Places {
  let split: readonly string[] | undefined;
  let found: FoundLine | undefined;
  const lines = (): readonly string[] => {
    split ??= body.split(/\r\n?|\n/);
    return split;
  };
  const place = (line: number, column: number): Place => ({
    file,
    line: bodyLine + line,
    column: column + 1,
  });
  const inBlock = (block: Token, at: number): Place => {
    const outer = env.inlineNotes.get(block);
    if (outer) return inBlock(outer.block, outer.at + at);
    found = findLine(lines(), block, at, found);
    const inserted = found.escaped ? block.content.slice(found.textStart, at).split('|').length - 1 : 0;
    return place(found.line, Math.max(0, found.column + at - found.textStart + inserted));
  };
  return {
    inBlock,
    atColumn: place,
    inLine: (line, words) => place(line, Math.max(0, lines()[line]?.indexOf(words) ?? 0)),
    ofDefinition: (label) => {
      const line = env.linkDefinitions.get(label) ?? 0;
      const [first = '', second = ''] = lines().slice(line, line + 2);
      const address = /\]:\s*<?(?=[^\s<])/.exec(first);
      return address
        ? place(line, address.index + address[0].length)
        : place(line + 1, second.length - second.trimStart().length);
    },
  };
}

/**
 * Finds the line of a block's content that contains an offset. The search continues from the line found last, so
 * looking up places in order takes time linear in the length of the text.
 */
function findLine(lines: readonly string[], block: Token, at: number, last?: FoundLine): FoundLine {
  const goesOn = last !== undefined && last.block === block && at >= last.start;
  if (goesOn && at <= last.end) return last;
  let line = goesOn ? last.line : (block.map?.[0] ?? 0);
  let start = goesOn ? last.start : 0;
  let end = endOfLine(block.content, start);
  while (end < at) {
    start = end + 1;
    end = endOfLine(block.content, start);
    line += 1;
  }
  const text = block.content.slice(start, end);
  const textStart = start + text.length - text.trimStart().length;
  const source = lines[line] ?? '';
  // Several blocks may share a source line: the cells of a table row.
  const from =
    last !== undefined && last.line === line && last.block !== block ? last.column + last.written.length : 0;
  return { block, line, start, end, textStart, ...findWritten(source, text.trim(), from) };
}

function findWritten(
  source: string,
  text: string,
  from: number,
): Pick<FoundLine, 'column' | 'written' | 'escaped'> {
  const plain = firstOf(source, text, from);
  if (plain >= 0 || !text.includes('|')) return { column: plain, written: text, escaped: false };
  const written = text.replaceAll('|', '\\|');
  return { column: firstOf(source, written, from), written, escaped: true };
}

function firstOf(source: string, text: string, from: number): number {
  const after = source.indexOf(text, from);
  return after >= 0 ? after : source.indexOf(text);
}

function endOfLine(content: string, start: number): number {
  const end = content.indexOf('\n', start);
  return end < 0 ? content.length : end;
}
