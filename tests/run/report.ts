import type { FileResult } from './messages.ts';

const SLOWEST = 10;

/** Prints the result of a file, with the errors of failed tests. */
export function printResult({ file, passed, skipped, failures, milliseconds }: FileResult): void {
  const counts = [`${passed} passed`];
  if (failures.length > 0) counts.push(`${failures.length} failed`);
  if (skipped > 0) counts.push(`${skipped} skipped`);
  print(
    `${failures.length > 0 ? 'FAILED' : 'ok    '} ${seconds(milliseconds)}  ${file}: ${counts.join(', ')}`,
  );
  for (const { name, error } of failures) print(`\n  ${name}\n${indented(error)}\n`);
}

/** Prints the slowest files and, on a last line of its own, the counts of tests. Returns the exit code. */
export function printSummary(results: readonly FileResult[]): number {
  const slowest = results.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, SLOWEST);
  print(`\n== The slowest files`);
  for (const { file, milliseconds } of slowest) print(`${seconds(milliseconds)}  ${file}`);
  const failed = results.filter(({ failures }) => failures.length > 0);
  if (failed.length > 0) print(`\n== Files with failures\n${failed.map(({ file }) => file).join('\n')}`);
  const sum = (count: (result: FileResult) => number) =>
    results.reduce((total, each) => total + count(each), 0);
  const skipped = sum((result) => result.skipped);
  const failures = sum((result) => result.failures.length);
  const more = skipped > 0 ? `, ${skipped} skipped` : '';
  print(`\n${sum(({ passed }) => passed)} passed, ${failures} failed${more}`);
  return failures > 0 ? 1 : 0;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1).padStart(6)} s`;
}

function indented(text: string): string {
  return text.replaceAll(/^/gm, '    ');
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
