import type { ForeignCss } from '../../languages/words/rules/theme.ts';
import type { Scheme } from './theme.ts';

/** A declaration of a custom property, as written. Offsets are in UTF-16 code units from the beginning of the file. */
export interface Declaration {
  readonly scheme: Scheme;
  /** Without the two hyphens. */
  readonly name: string;
  readonly value: string;
  readonly at: number;
  readonly valueAt: number;
}

/** Something that is no custom property. */
interface Foreign extends ForeignCss {
  readonly at: number;
}

export interface ParsedCss {
  readonly declarations: readonly Declaration[];
  readonly foreign: readonly Foreign[];
}

/** What a piece of CSS ends with. */
type End = '{' | ';' | '}' | '';

/** A piece of CSS up to a sign that ends it, which is not in strings, brackets or comments. */
interface Piece {
  readonly text: string;
  readonly at: number;
  readonly end: End;
  /** Where the next piece begins. */
  readonly next: number;
}

/** A string, a comment, brackets or any other character. Comments and strings may be left open. */
const TOKEN = /\/\*[\s\S]*?(?:\*\/|$)|"(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?|[{};]|[^{};"'/]+|\//y;

const DARK = /^@media\s*\(\s*prefers-color-scheme\s*:\s*dark\s*\)$/i;
const ROOT = /^:root$/i;

/**
 * Reads the only CSS that a theme may have: custom properties in `:root { }`, and in the same inside
 * `@media (prefers-color-scheme: dark) { }`. Everything else is foreign. Reads each character once.
 */
export function parseCss(css: string): ParsedCss {
  const declarations: Declaration[] = [];
  const foreign: Foreign[] = [];
  /** What is open: `:root`, the dark scheme, or something foreign, which is reported once and left out whole. */
  const open: ('root' | 'dark' | 'foreign')[] = [];
  const scheme = (): Scheme => (open.includes('dark') ? 'dark' : 'light');
  for (let from = 0; from < css.length; ) {
    const piece = pieceAt(css, from);
    const { text, at, end, next } = piece;
    from = next;
    const top = open.at(-1);
    if (end === '{') {
      const kind = blockOf(text, open);
      if (kind === 'foreign' && top !== 'foreign')
        foreign.push({ kind: kindOf(text), found: shortened(text), at });
      open.push(kind);
      continue;
    }
    if (text !== '' && top !== 'foreign') {
      const found = top === 'root' ? declarationIn(piece, scheme()) : undefined;
      if (found) declarations.push(found);
      else foreign.push({ kind: kindOf(text), found: shortened(text), at });
    }
    if (end === '}' && open.pop() === undefined) foreign.push({ kind: 'unopened', found: '}', at: next - 1 });
  }
  if (open.length > 0) foreign.push({ kind: 'unclosed', found: '{', at: css.length });
  return { declarations, foreign };
}

function blockOf(text: string, open: readonly string[]): 'root' | 'dark' | 'foreign' {
  if (ROOT.test(text) && open.every((each) => each === 'dark')) return 'root';
  return DARK.test(text) && open.length === 0 ? 'dark' : 'foreign';
}

/** A piece without its comments. */
function pieceAt(css: string, from: number): Piece {
  let text = '';
  let at: number | undefined;
  for (let place = from; place < css.length; ) {
    TOKEN.lastIndex = place;
    const [token = css[place] ?? ''] = TOKEN.exec(css) ?? [];
    const next = place + token.length;
    if (token === '{' || token === ';' || token === '}')
      return { text: text.trim(), at: at ?? place, end: token, next };
    if (!token.startsWith('/*')) {
      if (at === undefined && token.trim() !== '') at = place + token.length - token.trimStart().length;
      text += token;
    }
    place = next;
  }
  return { text: text.trim(), at: at ?? css.length, end: '', next: css.length };
}

function declarationIn({ text, at }: Piece, scheme: Scheme): Declaration | undefined {
  const [head, name] = /^--([\w-]+)\s*:/.exec(text) ?? [];
  if (head === undefined || name === undefined) return undefined;
  const value = text.slice(head.length).trim();
  return { scheme, name, value, at, valueAt: at + text.length - value.length };
}

function kindOf(text: string): ForeignCss['kind'] {
  if (text.startsWith('@')) return 'at-rule';
  return /^-?[a-z][\w-]*\s*:/i.test(text) && !ROOT.test(text.trim()) ? 'declaration' : 'rule';
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
