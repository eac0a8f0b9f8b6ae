import { noOpenMarks } from './open-marks.ts';

/** Words that are all in italics, or all not. */
export interface Run {
  readonly text: string;
  readonly italic: boolean;
}

/**
 * A short text as it is set: a title, a summary, the name of a section. If nothing in it is emphasized, it is a string.
 */
export type SetText = string | { readonly plain: string; readonly runs: readonly Run[] };

/** The words without emphasis, for everything that is not HTML: metadata, search, sorting, messages. */
export function plainOf(text: SetText): string {
  return typeof text === 'string' ? text : text.plain;
}

export function runsOf(text: SetText): readonly Run[] {
  return typeof text === 'string' ? [{ text, italic: false }] : text.runs;
}

/** As HTML, for formats that contain HTML as text. */
export function htmlOf(text: SetText): string {
  const pieces = runsOf(text).map((run) =>
    run.italic ? `<em>${escaped(run.text)}</em>` : escaped(run.text),
  );
  return pieces.join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * Reads the emphasis in a text that an editor wrote: `*Capital*` and `_Capital_`. There is one kind of emphasis, so
 * `**` means the same. Other markup stays as it is written. As in Markdown, `\*` is an asterisk, and so is `*` with a
 * space at its inner side (`5 * 3 * 2`). Unlike in Markdown, `*` inside a word is an asterisk too, as `_` is:
 * "M*A*S*H", "compañer*s", "snake_case".
 */
export function readSetText(written: string): SetText {
  if (!/[*_]/.test(written)) return written;
  const marks = [...written.matchAll(/\\[*_]|\*+|_+/g)].map((match) => markOf(written, match));
  const ends = endsOf(marks);
  const runs: { text: string; italic: boolean }[] = [];
  let [from, depth] = [0, 0];
  const add = (text: string) => {
    const [last, italic] = [runs.at(-1), depth > 0];
    if (last?.italic === italic) last.text += text;
    else if (text !== '') runs.push({ text, italic });
  };
  for (const { sign, at } of marks) {
    const end = ends.get(at);
    add(written.slice(from, at));
    if (end === undefined) add(sign.replace('\\', ''));
    else depth += end === 'first' ? 1 : -1;
    from = at + sign.length;
  }
  add(written.slice(from));
  const plain = runs.map(({ text }) => text).join('');
  return runs.some(({ italic }) => italic) ? { plain, runs } : plain;
}

/** Asterisks or underscores in a row, or one of them after a backslash. */
interface Mark {
  readonly sign: string;
  readonly at: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]/u;

function markOf(written: string, { 0: sign, index: at }: RegExpExecArray): Mark {
  const before = written.charAt(at - 1) || ' ';
  const after = written.charAt(at + sign.length) || ' ';
  const isEscaped = sign.startsWith('\\');
  return {
    sign,
    at,
    opens: !isEscaped && !WORD.test(before) && !/[\s)\]}]/.test(after),
    closes: !isEscaped && !WORD.test(after) && !/[\s([{]/.test(before),
  };
}

/** The places of the marks that begin and end an emphasis. A mark ends the nearest one before it of the same sign. */
function endsOf(marks: readonly Mark[]): ReadonlyMap<number, 'first' | 'last'> {
  const ends = new Map<number, 'first' | 'last'>();
  const open = noOpenMarks<Mark>(({ sign }) => sign);
  for (const mark of marks) {
    if (mark.closes && open.waitsFor(mark.sign)) {
      // Marks between the two begin nothing: emphasis does not overlap.
      const first = open.popUntil(mark.sign);
      if (first) ends.set(first.at, 'first').set(mark.at, 'last');
    } else if (mark.opens) open.push(mark);
  }
  return ends;
}

/** Texts joined to one. */
export function joined(...texts: readonly SetText[]): SetText {
  if (texts.every((text) => typeof text === 'string')) return texts.join('');
  return { plain: texts.map(plainOf).join(''), runs: texts.flatMap(runsOf) };
}

/**
 * The lines of a text, given how its plain words are broken into lines. The last line may end with "…" instead of the
 * rest of the text.
 */
export function inLines(text: SetText, lines: readonly string[]): readonly SetText[] {
  if (typeof text === 'string') return lines;
  const waiting = [...text.runs];
  return lines.map((line) => {
    const runs: Run[] = [];
    let room = line.length;
    for (let run = waiting.shift(); run && room > 0; run = room > 0 ? waiting.shift() : undefined) {
      runs.push({ ...run, text: line.slice(line.length - room).slice(0, run.text.length) });
      if (run.text.length > room) waiting.unshift({ ...run, text: run.text.slice(room) });
      room -= run.text.length;
    }
    return { plain: line, runs };
  });
}
