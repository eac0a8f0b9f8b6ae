import MarkdownIt from 'markdown-it';
import { type FoundLeftover, quoted } from '../reading/leftover.ts';
import type { VisibleText } from './visible-text.ts';

/** A run of asterisks, underscores or tildes in the published text. */
interface Run {
  readonly marks: string;
  readonly at: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

const WORD = /[\p{L}\p{N}]/u;
const BLANK = /^\s?$/;
/** Longer emphasis is quoted by its beginning only. */
const LONGEST = 200;

const plain = new MarkdownIt();

/**
 * The asterisks by which a text marks notes: after a word in one place, and at the beginning of a line in another. A single
 * one is never taken for emphasis there.
 */
export function noteMarksIn(lines: readonly string[]): ReadonlySet<string> {
  const found = { notes: new Set<string>(), references: new Set<string>() };
  for (const line of lines) {
    if (!line.includes('**')) continue;
    const [, note] = /^[\s>]*(\*{2,3})(?!\*)/.exec(line) ?? [];
    if (note !== undefined && line.split(note).length === 2) found.notes.add(note);
    for (const [, mark = ''] of line.matchAll(/[^\s*(|](\*{2,3})(?=[\s.,;:!?)\]|]|$)/g))
      found.references.add(mark);
  }
  return new Set([...found.notes].filter((mark) => found.references.has(mark)));
}

/** Finds marks of emphasis that readers see. */
export function* leftEmphasis(
  visible: VisibleText,
  isStarredItem: boolean,
  noteMarks: ReadonlySet<string>,
): Iterable<FoundLeftover> {
  for (const sign of ['*', '_', '~']) {
    if (!visible.text.includes(sign)) continue;
    const runs = runsOf(visible.text, sign);
    for (let index = 0; index < runs.length; index++) {
      const [run, next] = [runs[index], runs[index + 1]];
      if (!run) continue;
      if (next && isPair(run, next, visible.text)) {
        index += 1;
        yield pairFound(run, next, visible);
      } else if (isNoteMark(run, visible.text, noteMarks)) continue;
      else if (isAlone(run, visible.text, runs, isStarredItem)) yield loneFound(run, visible, isStarredItem);
    }
  }
}

function runsOf(text: string, sign: string): readonly Run[] {
  const pattern = sign === '*' ? /\*+/g : sign === '_' ? /_+/g : /~~+/g;
  return [...text.matchAll(pattern)].flatMap(({ index, 0: marks }) => {
    const end = index + marks.length;
    // A longer run is a row of stars or a blank to be filled in.
    if (marks.length > 3) return [];
    return [{ marks, at: index, end, before: text.charAt(index - 1), after: text.charAt(end) }];
  });
}

/** Whether something between two runs was meant to be emphasized, but a blank or a word beside a run prevents it. */
function isPair(run: Run, next: Run, text: string): boolean {
  if (run.marks !== next.marks || next.at - run.end > LONGEST) return false;
  const inner = text.slice(run.end, next.at);
  if (inner.trim() === '' || inner.includes('\n\n') || !/\p{L}/u.test(inner)) return false;
  // "3 * 4", "Rivas* and Field*", "file_name".
  const opens = !WORD.test(run.before) || (run.marks.length > 1 && !BLANK.test(run.after));
  const closes = !WORD.test(next.after) || /[^\p{L}\p{N}\s]/u.test(next.before);
  const isProduct = [run, next].some((sign) => isOperator(sign, text));
  return opens && closes && !isProduct && !(run.marks === '_' && WORD.test(next.after));
}

/** Whether asterisks mark a note, or a level of significance below a table ("** p < 0.01"), or mask a word ("F***"). */
function isNoteMark(
  { marks, at, end, before, after }: Run,
  text: string,
  noteMarks: ReadonlySet<string>,
): boolean {
  if (marks.length < 2 || !marks.startsWith('*')) return false;
  const isAtStart = at === 0 || before === '\n';
  if (/^\s?p\s?[<=≤]/.test(text.slice(end, end + 4)) || (isAtStart && /\s/.test(after))) return true;
  if (noteMarks.has(marks) && (isAtStart || (!BLANK.test(before) && !WORD.test(after)))) return true;
  return (
    marks.length === 3 && /(?:^|\P{L})\p{L}$/u.test(text.slice(Math.max(0, at - 2), at)) && !WORD.test(after)
  );
}

/** Whether asterisks stand between two numbers or short names: "3 * 4", "2 ** 3", "x_1 * y". */
function isOperator({ marks, at, end, before, after }: Run, text: string): boolean {
  if (!/^\*\*?$/.test(marks) || !BLANK.test(before) || !BLANK.test(after)) return false;
  return (
    /(?:\d|(?<![\p{L}\p{N}_])[\p{L}_]{1,2})\s?$/u.test(text.slice(Math.max(0, at - 4), at)) &&
    /^\s?(?:\d|[\p{L}_]{1,2}(?![\p{L}\p{N}_]))/u.test(text.slice(end, end + 5))
  );
}

/** Whether a run without a partner was meant as emphasis. */
function isAlone(run: Run, text: string, runs: readonly Run[], isStarredItem: boolean): boolean {
  const { marks, before, after, at, end } = run;
  if (marks.startsWith('_')) return marks.length > 1 && BLANK.test(before) !== BLANK.test(after);
  // "s**t" has only one run in its word.
  const isInWord = (other: Run) =>
    other !== run && !/\s/.test(text.slice(Math.min(other.end, end), Math.max(other.at, at)));
  if (WORD.test(before) && WORD.test(after)) return marks.length > 1 && runs.some(isInWord);
  if (marks.length > 1) return !isOperator(run, text);
  // "* Bold *" at the beginning of a line is an item, and its second asterisk stays.
  if (isStarredItem && end === text.length) return runs.length === 1;
  // An asterisk at the beginning of a block can mark a note: "*Professor in Buenos Aires".
  return at > 0 && /[\s(«“"'¿¡—–]/.test(before) && /[\p{L}«“"¿¡]/u.test(after);
}

function pairFound(run: Run, next: Run, { block, text, sourceOf }: VisibleText): FoundLeftover {
  const before =
    /(?<![^\s*_~\ufffc])[^\s*_~\ufffc]*$/.exec(text.slice(Math.max(0, run.at - 20), run.at))?.[0] ?? '';
  const after = /^[^\s*_~\ufffc]*/.exec(text.slice(next.end, next.end + 20))?.[0] ?? '';
  const at = sourceOf(run.at - before.length);
  const written = block.content.slice(at, sourceOf(next.at) + next.marks.length + after.length);
  const inner = block.content.slice(sourceOf(run.at) + run.marks.length, sourceOf(next.at)).trim();
  const spaced = (emphasized: string, gap: string) =>
    `${before}${WORD.test(before.slice(-1)) ? ' ' : ''}${emphasized}${/^[\p{L}\p{N}]/u.test(after) ? gap : ''}${after}`;
  const emphasized = run.marks + inner + run.marks;
  const better = [spaced(emphasized, ''), spaced(emphasized, ' ')].find(
    (one) => one !== written && isClean(one),
  );
  return {
    kind: 'emphasis',
    written: quoted(written),
    better: written.length > LONGEST ? undefined : better,
    block,
    at,
  };
}

function loneFound(
  { marks, at, end }: Run,
  { block, text, sourceOf }: VisibleText,
  isStarredItem: boolean,
): FoundLeftover {
  const source = sourceOf(at);
  if (isStarredItem && marks === '*' && end === text.length && !text.includes('\n')) {
    const inner = block.content.slice(0, source).trim();
    return {
      kind: 'emphasis',
      written: quoted(`* ${block.content}`),
      better: quoted(`*${inner}*`),
      block,
      at: 0,
    };
  }
  const word = /^[^\s\ufffc]{0,20}/.exec(text.slice(end))?.[0] ?? '';
  return { kind: 'emphasis', written: marks + word, block, at: source };
}

/** Whether no mark is left of this Markdown. */
function isClean(markdown: string): boolean {
  const children = plain.parseInline(markdown, {})[0]?.children ?? [];
  return (
    children.length > 1 && !children.some(({ type, content }) => type === 'text' && /[*_]|~~/.test(content))
  );
}
