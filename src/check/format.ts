import { commandWords } from '../commands/words.ts';
import type { Language } from '../languages/index.ts';
import type { Problem } from './problem.ts';

/** Problems as a list to read: place, severity and rule; then what was found; then what to do. Ends with a count. */
export function formatText(problems: readonly Problem[], language: Language): string {
  const words = commandWords(language);
  const entries = problems.map(
    ({ file, line, column, severity, rule, message, hint }) =>
      `${file}:${line}:${column}  ${words.severity[severity]}  ${rule}\n  ${message[language]}\n  ${hint[language]}\n`,
  );
  const { errors, warnings } = countProblems(problems);
  return problems.length === 0 ? '' : `${entries.join('\n')}\n${words.count(errors, warnings)}\n`;
}

/** Problems as a JSON array of objects with the fields rule, severity, file, line, column, message, hint. */
export function formatJson(problems: readonly Problem[], language: Language): string {
  const flat = problems.map(({ rule, severity, file, line, column, message, hint }) => ({
    rule,
    severity,
    file,
    line,
    column,
    message: message[language],
    hint: hint[language],
  }));
  return `${JSON.stringify(flat, null, 2)}\n`;
}

/** Problems as workflow commands, which GitHub shows on the lines of a pull request. */
export function formatGithub(problems: readonly Problem[], language: Language): string {
  return problems
    .map(({ rule, severity, file, line, column, message, hint }) => {
      const properties = `file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(rule)}`;
      return `::${severity} ${properties}::${escapeData(`${message[language]}\n${hint[language]}`)}\n`;
    })
    .join('');
}

/** How many of each. */
export function countProblems(problems: readonly Problem[]): {
  readonly errors: number;
  readonly warnings: number;
} {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: problems.length - errors };
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
