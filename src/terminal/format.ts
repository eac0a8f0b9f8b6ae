import { commandsIn, type MessageLanguage } from '../languages/index.ts';
import type { Problem } from '../problems/problem.ts';
import { displayWidth } from './display-width.ts';
import { type Paint, PLAIN } from './paint.ts';
import { printable } from './printable.ts';

/** If a rule has more warnings than this, only the first are printed in full. */
const OFTEN = 6;
/** How many warnings of such a rule are printed in full: at most 3 with the same advice, and at most 10 in total. */
const AT_LENGTH = 3;
const MOST_AT_LENGTH = 10;

/**
 * Problems for people to read: position, severity and rule; then the message, the line with a mark under the position,
 * and the advice. Errors are always printed in full. If a rule has many warnings, all but the first take one line each.
 * The last line is a count.
 */
export function formatText(
  problems: readonly Problem[],
  language: MessageLanguage,
  paint: Paint = PLAIN,
): string {
  if (problems.length === 0) return '';
  const words = commandsIn(language).problems;
  const often = frequentWarnings(problems);
  const told = new Map<string, number>();
  const tell = (key: string) => {
    const times = told.get(key) ?? 0;
    told.set(key, times + 1);
    return times;
  };
  let list = '';
  const shortened = new Set<string>();
  let wasShort = false;
  for (const problem of problems) {
    const { rule, severity, hint } = problem;
    const isRepeated = tell(`${rule} ${hint[language]}`) >= AT_LENGTH;
    const isShort = severity === 'warning' && often.has(rule) && (isRepeated || tell(rule) >= MOST_AT_LENGTH);
    if (list !== '' && !(isShort && wasShort)) list += '\n';
    list += isShort ? inOneLine(problem, language, paint) : atLength(problem, language, paint);
    if (isShort) shortened.add(rule);
    wasShort = isShort;
  }
  const { errors, warnings } = countProblems(problems);
  const counts = [...often].filter(([rule]) => shortened.has(rule));
  const listed = counts.map(([rule, count]) => `${rule} ${count}`).join(', ');
  const note = counts.length > 0 ? `${words.shortened(listed)}\n` : '';
  return `${list}\n${note}${words.count(errors, warnings)}\n`;
}

export function countProblems(problems: readonly Problem[]): {
  readonly errors: number;
  readonly warnings: number;
} {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: problems.length - errors };
}

/** The rules that have many warnings, with their number, most frequent first. */
function frequentWarnings(problems: readonly Problem[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, severity } of problems) {
    if (severity === 'warning') counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  const often = [...counts].filter(([, count]) => count > OFTEN);
  return new Map(often.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}

function atLength(problem: Problem, language: MessageLanguage, paint: Paint): string {
  const { message, hint } = problem;
  return (
    `${headOf(problem, language, paint)}\n  ${printable(message[language])}\n${frameOf(problem, paint)}` +
    `  ${printable(hint[language])}\n`
  );
}

function inOneLine(problem: Problem, language: MessageLanguage, paint: Paint): string {
  return `${headOf(problem, language, paint)}  ${printable(problem.message[language])}\n`;
}

function headOf(
  { file, line, column, severity, rule }: Problem,
  language: MessageLanguage,
  paint: Paint,
): string {
  const word = commandsIn(language).problems.severity[severity];
  return `${paint.place(printable(`${file}:${line}:${column}`))}  ${paint[severity](word)}  ${rule}`;
}

/** The line, and below it a mark at the position. */
function frameOf({ frame, line, severity }: Problem, paint: Paint): string {
  if (!frame) return '';
  const number = String(line).padStart(4);
  const blanks = ' '.repeat(displayWidth(frame.text.slice(0, frame.mark)));
  return (
    `${paint.quiet(`${number} |`)} ${frame.text}\n` +
    `${paint.quiet(`${' '.repeat(number.length)} |`)} ${blanks}${paint[severity]('^')}\n`
  );
}
