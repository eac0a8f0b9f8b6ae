import type { FieldShapes } from './field-shapes.ts';

/** What is odd about the beginning of a line, although it is clear what was meant. */
type Oddity = 'no-space' | 'no-colon' | 'hard-space' | 'tab';

/** The beginning of a field or of a list's item: `  - title: `. */
export interface Head {
  /** White space before the line, as spaces. */
  readonly indent: string;
  /** `- ` for each list that begins in this line. */
  readonly dashes: string;
  /** Undefined for an item that is not a field. */
  readonly key: string | undefined;
  /** The key as written, with quotation marks if it has some. */
  readonly written: string;
  readonly value: string;
  readonly oddity: Oddity | undefined;
}

/** Blanks that look like a space, and are none for YAML. */
const HARD = '\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000';
const INDENT = new RegExp(`^[ \\t${HARD}]*`);
const DASH = new RegExp(`^-([ \\t${HARD}]+|$)`);
const HARD_SPACE = new RegExp(`[${HARD}]`);
/** A key in quotation marks, or one that begins with a letter or digit, or `<<`. */
const QUOTED_KEY = /^(?:"([^"]*)"|'([^']*)')[ \t]*:(?=[ \t]|$)/;
const PLAIN_KEY = /^((?:[\p{L}\p{N}]|<<)[^:]*):(?=[ \t]|$)/u;
/** A name with a colon that is not followed by a space, with a wide colon, or with an equals sign. */
const GLUED_KEY = /^([\p{L}-]+)\s*(?:([:：])(?!\/\/)|=)/u;

/** The beginning of a field or item; undefined if the line is neither. */
export function readHead(line: string, shapes: FieldShapes, inList: boolean): Head | undefined {
  const written = INDENT.exec(line)?.[0] ?? '';
  let rest = line.slice(written.length);
  let dashes = '';
  let oddity: Oddity | undefined = HARD_SPACE.test(written)
    ? 'hard-space'
    : written.includes('\t')
      ? 'tab'
      : undefined;
  for (let dash = DASH.exec(rest); dash; dash = DASH.exec(rest)) {
    if (HARD_SPACE.test(dash[1] ?? '')) oddity ??= 'hard-space';
    dashes += '- ';
    rest = rest.slice(dash[0].length);
  }
  if (dashes === '' && inList && /^-[^\s-]/.test(rest)) {
    oddity ??= 'no-space';
    dashes = '- ';
    rest = rest.slice(1);
  }
  const indent = written.replace(/\t/g, '  ').replace(/[^ ]/gu, ' ');
  const field = readKey(rest, shapes);
  if (field) return { indent, dashes, ...field, oddity: oddity ?? field.oddity };
  return dashes === ''
    ? undefined
    : { indent, dashes, key: undefined, written: '', value: rest.trim(), oddity };
}

function readKey(rest: string, shapes: FieldShapes): Omit<Head, 'indent' | 'dashes'> | undefined {
  const quoted = QUOTED_KEY.exec(rest);
  const plain = quoted ? null : PLAIN_KEY.exec(rest);
  const key = quoted?.[1] ?? quoted?.[2] ?? plain?.[1]?.trim();
  const match = quoted ?? plain;
  if (match && key !== undefined && (quoted || isKey(key, shapes))) {
    const value = rest.slice(match[0].length).trim();
    return { key, written: match[0].slice(0, -1).trim(), value, oddity: undefined };
  }
  const glued = GLUED_KEY.exec(rest);
  const name = glued?.[1] ?? '';
  if (!glued || !(shapes.shapeOf(name) || shapes.shapeOf(name.toLowerCase()))) return undefined;
  const after = rest.slice(glued[0].length);
  const oddity = glued[2] === undefined ? 'no-colon' : /^\s/.test(after) ? 'hard-space' : 'no-space';
  return { key: name, written: name, value: after.trim(), oddity };
}

/** Whether words before a colon are the name of a field, and not the words of a text that goes on in this line. */
function isKey(words: string, { shapeOf, hasOwnNames }: FieldShapes): boolean {
  if (words.includes(' #') || words.length > 200) return false;
  return shapeOf(words) !== undefined || hasOwnNames || /^[\p{L}\p{N}_<.-]+$/u.test(words);
}
