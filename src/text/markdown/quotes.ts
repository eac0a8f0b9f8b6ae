import type { MarkdownIt, Token } from 'markdown-it';
import type { Conventions } from '../../languages/words/conventions.ts';
import { noOpenMarks } from '../../model/open-marks.ts';
import { findMarks, isStraight, type Mark } from './quote-marks.ts';

/*
 * Sets typographic quotation marks. markdown-it's own rule opens a quotation at the apostrophe of '60s and 'n', and uses
 * the same marks inside and outside in «Dijo «sí»».
 */

const APOSTROPHE = '’';

type Quotes = Conventions['quotes'];

/** Replaces markdown-it's rule for quotation marks. */
export function setQuotes(markdown: MarkdownIt, { quotes, elisions }: Conventions): void {
  markdown.core.ruler.at('smartquotes', ({ tokens }) => {
    for (const { type, content, children } of tokens) {
      if (type !== 'inline' || !children || !/['"]/.test(content)) continue;
      const marks = findMarks(children, quotes, elisions);
      write(signsOf(marks, findQuotations(marks, quotes), quotes));
    }
  });
}

interface Quotations {
  /** The opening mark of each closing mark. */
  readonly openings: ReadonlyMap<Mark, Mark>;
  /** Marks that the author typed inside a quotation with straight marks, which therefore gets others. */
  readonly inside: ReadonlyMap<Mark, string>;
}

/** Finds the quotations. The end of a quotation also ends those inside it that were not closed. */
function findQuotations(marks: readonly Mark[], quotes: Quotes): Quotations {
  const openings = new Map<Mark, Mark>();
  const inside = new Map<Mark, string>();
  const closings = new Map(quotes);
  const closingOf = ({ sign }: Mark) => closings.get(sign) ?? sign;
  const open = noOpenMarks(closingOf);
  for (const mark of marks) {
    const { sign, role } = mark;
    if (role === 'apostrophe' || role === 'none') continue;
    if (role !== 'opens' && open.waitsFor(sign)) {
      const opening = open.popUntil(sign);
      if (opening) openings.set(mark, opening);
    } else if (role !== 'closes') {
      const around = open.push(mark);
      if (around && !isStraight(sign)) inside.set(around, sign);
    }
  }
  return { openings, inside };
}

/** The typographic signs of the straight marks. A mark without one stays as it is. */
function signsOf(
  marks: readonly Mark[],
  { openings, inside }: Quotations,
  quotes: Quotes,
): ReadonlyMap<Mark, string> {
  const closed = new Set(openings.values());
  const signs = new Map<Mark, string>();
  const around: { readonly mark: Mark; readonly level: number }[] = [];
  for (const mark of marks) {
    const opening = openings.get(mark);
    if (opening) {
      let last = around.pop();
      while (last && last.mark !== opening) last = around.pop();
      signs.set(mark, quotes[last?.level ?? 0]?.[1] ?? mark.sign);
    } else if (closed.has(mark) || (mark.role === 'opens' && mark.sign === '"')) {
      const typed = quotes.findIndex(([sign]) => sign === inside.get(mark));
      const taken = around.slice(-quotes.length).map(({ level }) => level);
      const level = levelOf(mark, typed < 0 ? taken : [...taken, typed], quotes);
      around.push({ mark, level });
      signs.set(mark, quotes[level]?.[0] ?? mark.sign);
    } else {
      signs.set(mark, signOfLone(mark, quotes));
    }
  }
  return signs;
}

/** The level of a quotation: not one that is taken around or inside it, if the language has another. */
function levelOf({ sign }: Mark, taken: readonly number[], quotes: Quotes): number {
  if (!isStraight(sign)) return quotes.findIndex(([opening]) => opening === sign);
  const wanted = sign === '"' || quotes.length === 1 ? 0 : 1;
  const free = quotes
    .map((_, step) => (wanted + step) % quotes.length)
    .find((level) => !taken.includes(level));
  return free ?? (taken.at(-1) === wanted ? (wanted + 1) % quotes.length : wanted);
}

/**
 * The sign of a mark without a partner. A single mark is an apostrophe: no quotation begins with it. A quotation may
 * have begun in the paragraph before. After a digit, a mark is a sign for minutes, seconds, feet or inches.
 */
function signOfLone({ sign, role, afterDigit }: Mark, quotes: Quotes): string {
  if (!isStraight(sign) || role === 'none' || (role === 'closes' && afterDigit)) return sign;
  if (sign === "'") return APOSTROPHE;
  return role === 'closes' ? (quotes[0]?.[1] ?? sign) : sign;
}

function write(signs: ReadonlyMap<Mark, string>): void {
  const byToken = new Map<Token, { readonly at: number; readonly sign: string }[]>();
  for (const [{ token, at }, sign] of signs) {
    const places = byToken.get(token) ?? [];
    places.push({ at, sign });
    byToken.set(token, places);
  }
  for (const [token, places] of byToken) {
    let written = '';
    let done = 0;
    for (const { at, sign } of places) {
      written += token.content.slice(done, at) + sign;
      done = at + 1;
    }
    token.content = written + token.content.slice(done);
  }
}
