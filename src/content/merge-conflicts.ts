import { mayHaveMarks } from '../sources/known-texts.ts';

/** Two versions of the same lines that git put below each other, with its marks. Lines are 1-based. */
interface MergeConflict {
  /** `<<<<<<<` */
  readonly begin: number;
  /** `|||||||`, which some people let git add: between it and the middle are the lines as they were before. */
  readonly base: number | undefined;
  /** `=======` */
  readonly middle: number;
  /** `>>>>>>>` */
  readonly end: number;
}

/** A mark that is left of a conflict: 1-based line. */
interface LeftMark {
  readonly line: number;
  readonly mark: string;
}

export interface Conflicts {
  readonly conflicts: readonly MergeConflict[];
  readonly leftMarks: readonly LeftMark[];
  /** The text with the first version only. Its lines keep their numbers. */
  readonly text: string;
}

const MARK = /^(?:<{7}|\|{7}|>{7})(?: |$)|^={7}$/;

/** Finds what git leaves in a file if two people changed the same lines. Code may show such marks as an example. */
export function findConflicts(text: string): Conflicts {
  if (!mayHaveMarks(text)) return { conflicts: [], leftMarks: [], text };
  const lines = text.split('\n');
  const { conflicts, leftMarks } = pairMarks(marksIn(lines));
  for (const { begin, base, middle, end } of conflicts) {
    lines[begin - 1] = '';
    lines.fill('', (base ?? middle) - 1, end);
  }
  for (const { line } of leftMarks) lines[line - 1] = '';
  // Front matter begins in the first line.
  const opening = lines.findIndex((line) => line !== '');
  if (opening > 0 && lines[opening] === '---') [lines[0], lines[opening]] = ['---', ''];
  return { conflicts, leftMarks, text: lines.join('\n') };
}

type Marks = readonly (readonly [line: number, sign: string])[];

function pairMarks(marks: Marks): Pick<Conflicts, 'conflicts' | 'leftMarks'> {
  const conflicts: MergeConflict[] = [];
  const leftMarks: LeftMark[] = [];
  let open: { readonly begin: number; base?: number; middle?: number } | undefined;
  const close = () => {
    if (open) leftMarks.push({ line: open.begin, mark: '<<<<<<<' });
    open = undefined;
  };
  for (const [line, sign] of marks) {
    if (sign === '<') {
      close();
      open = { begin: line };
    } else if (sign !== '>') {
      if (open) open[sign === '|' ? 'base' : 'middle'] ??= line;
    } else if (open?.middle === undefined) {
      close();
      leftMarks.push({ line, mark: '>>>>>>>' });
    } else {
      conflicts.push({ begin: open.begin, base: open.base, middle: open.middle, end: line });
      open = undefined;
    }
  }
  close();
  return { conflicts, leftMarks };
}

/** Whether a line with seven ">" is part of a quotation: git has no line that begins with ">" before or after it. */
function isQuotation(lines: readonly string[], index: number): boolean {
  return lines[index]?.[0] === '>' && (lines[index - 1]?.[0] === '>' || lines[index + 1]?.[0] === '>');
}

/** Every mark outside of code, with its 1-based line and its sign. */
function marksIn(lines: readonly string[]): Marks {
  const marks: [number, string][] = [];
  let fence: string | undefined;
  for (const [index, line] of lines.entries()) {
    const [, ticks = '', info = ''] = /^ {0,3}(`{3,}|~{3,})[ \t]*(\w*)/.exec(line) ?? [];
    if (fence !== undefined) {
      if (ticks.startsWith(fence) && info === '') fence = undefined;
    } else if (ticks !== '' && info !== '' && info !== 'verse') fence = ticks;
    else if (MARK.test(line) && !isQuotation(lines, index)) marks.push([index + 1, line[0] ?? '']);
  }
  return marks;
}
