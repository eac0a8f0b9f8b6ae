import type { MessageLanguage } from '../languages/index.ts';
import type { Problem } from '../problems/problem.ts';
import { countProblems } from './format.ts';
import { printable, printableLines } from './printable.ts';

/** Version of the JSON format. It changes if a field is removed or changes its meaning, but not if one is added. */
const JSON_VERSION = 1;

/** Problems as JSON. `docs/check.md` documents the fields. */
export function formatJson(problems: readonly Problem[], language: MessageLanguage): string {
  const report = {
    version: JSON_VERSION,
    language,
    ...countProblems(problems),
    problems: problems.map(({ rule, severity, file, line, column, message, hint, frame }) => ({
      rule,
      severity,
      file,
      line,
      column,
      message: message[language],
      hint: hint[language],
      ...(frame && { frame: { text: frame.text, mark: frame.mark } }),
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** Problems as GitHub workflow commands, which GitHub shows at the lines of a pull request. */
export function formatGithub(problems: readonly Problem[], language: MessageLanguage): string {
  return problems
    .map(({ rule, severity, file, line, column, message, hint }) => {
      const properties = `file=${escapeProperty(printable(file))},line=${line},col=${column},title=${escapeProperty(rule)}`;
      return `::${severity} ${properties}::${escapeData(printableLines(`${message[language]}\n${hint[language]}`))}\n`;
    })
    .join('');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
