import type { Token } from 'markdown-it';
import type { Conventions } from '../../languages/words/conventions.ts';
import { endOfElision } from '../../model/elisions.ts';

/** A quotation mark in a text token. */
export interface Mark {
  readonly token: Token;
  /** UTF-16 offset in the token. */
  readonly at: number;
  /** The character: straight, or one of the language's own marks that the author typed. */
  readonly sign: string;
  /** What the mark can be, judged by the characters around it. */
  readonly role: 'opens' | 'closes' | 'either' | 'apostrophe' | 'none';
  readonly afterDigit: boolean;
}

/** Whether a quotation mark is one of those that are set typographically. */
export function isStraight(sign: string): boolean {
  return sign === '"' || sign === "'";
}

const WORD = /[\p{L}\p{M}\p{N}\ud800-\udfff]/v;
const DIGIT = /\d/;
const BLANK = /\s/;
/** Characters after which a quotation begins, and before which it ends. */
const BEFORE_OPENING = /[([{¿¡«“‘„‚/\-–—=<]/;
const AFTER_CLOSING = /[.,;:!?…)\]}»”’/\-–—>]/;

/** A token that takes no part in the text, but does not separate words. */
const TRANSPARENT: ReadonlySet<string> = new Set(['html_inline', 'footnote_ref']);

/**
 * Finds the quotation marks of a block in order. A single mark is an apostrophe inside a word, before the digits of a
 * decade ('60s), and in the language's elisions ('n', 'tis).
 */
export function findMarks(
  tokens: readonly Token[],
  quotes: Conventions['quotes'],
  elisions: Conventions['elisions'],
): readonly Mark[] {
  const marks: Mark[] = [];
  const { text, runs } = joined(tokens);
  const typed = new Map<string, Mark['role']>(
    quotes.flatMap(([opening, closing]): [string, Mark['role']][] => [
      [closing, 'closes'],
      [opening, 'opens'],
    ]),
  );
  let elided = -1;
  for (const { token, start } of runs) {
    for (const { index, 0: sign } of token.content.matchAll(/["'«»“”„]/g)) {
      const at = start + index;
      const elision = sign === "'" ? endOfElision(text, at, elisions) : undefined;
      const isElided = elision !== undefined || at === elided;
      elided = elision ?? elided;
      const judged = isElided ? 'apostrophe' : roleOf(text, at, marks.at(-1));
      const role = isStraight(sign) ? judged : (typed.get(sign) ?? 'none');
      marks.push({ token, at: index, sign, role, afterDigit: DIGIT.test(text.charAt(at - 1)) });
    }
  }
  return withPossessives(marks, text, runs);
}

/** A text token, and where its content begins in the text of its block. */
interface Run {
  readonly token: Token;
  readonly start: number;
}

/** The text of a block in one string, so that each mark has both its neighbours. */
function joined(tokens: readonly Token[]): { readonly text: string; readonly runs: readonly Run[] } {
  const runs: Run[] = [];
  let text = '';
  for (const token of tokens) {
    const { type, content } = token;
    if (type === 'text') runs.push({ token, start: text.length });
    if (type === 'softbreak' || type === 'hardbreak' || content.startsWith('<br')) text += ' ';
    else if (!TRANSPARENT.has(type)) text += content;
  }
  return { text, runs };
}

function roleOf(text: string, at: number, last: Mark | undefined): Mark['role'] {
  const sign = text.charAt(at);
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  const isBlankBefore = before === '' || BLANK.test(before);
  const isBlankAfter = after === '' || BLANK.test(after);
  if (isBlankBefore || isBlankAfter)
    return isBlankBefore === isBlankAfter ? 'none' : isBlankAfter ? 'closes' : 'opens';
  if (WORD.test(before)) return roleAfterWord(sign, before, after);
  const isAfterOpening = BEFORE_OPENING.test(before) || (isStraight(before) && last?.role === 'opens');
  const isBeforeClosing = AFTER_CLOSING.test(after);
  if (WORD.test(after) || (isAfterOpening && !isBeforeClosing)) return 'opens';
  return isBeforeClosing && !BEFORE_OPENING.test(before) ? 'closes' : 'either';
}

function roleAfterWord(sign: string, before: string, after: string): Mark['role'] {
  if (sign === '"') return WORD.test(after) ? 'none' : 'closes';
  // 5'10 is a measure.
  if (WORD.test(after)) return DIGIT.test(before) && DIGIT.test(after) ? 'none' : 'apostrophe';
  // "l'«Humanité»"
  return /[«“„]/.test(after) ? 'apostrophe' : 'closes';
}

/**
 * The mark after the s in "the workers' movement" also looks like the end of a quotation. It is an apostrophe if a word
 * follows, and another mark closes the quotation before one opens the next.
 */
function withPossessives(marks: readonly Mark[], text: string, runs: readonly Run[]): readonly Mark[] {
  if (!/s' \p{L}/u.test(text)) return marks;
  const starts = new Map(runs.map(({ token, start }) => [token, start]));
  let closesLater = false;
  return marks
    .toReversed()
    .map((mark): Mark => {
      if (mark.sign !== "'") return mark;
      const at = (starts.get(mark.token) ?? 0) + mark.at;
      const isPossessive =
        mark.role === 'closes' && closesLater && /^s' \p{L}/u.test(text.slice(at - 1, at + 4));
      if (mark.role === 'closes') closesLater = true;
      else if (mark.role === 'opens') closesLater = false;
      return isPossessive ? { ...mark, role: 'apostrophe' } : mark;
    })
    .toReversed();
}
