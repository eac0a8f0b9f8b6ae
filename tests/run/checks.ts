import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './root.ts';

/** A static check: a tool from the development dependencies. */
interface Check {
  readonly heading: string;
  /** Path of its script in `node_modules`. It is started with Node, because shell wrappers differ between systems. */
  readonly script: string;
  readonly args: readonly string[];
}

/** What the compiler knows of files that have not changed since the last run. */
const KNOWN = '.cache/compiler/known.tsbuildinfo';

const CHECKS: readonly Check[] = [
  {
    heading: 'Compiler (TypeScript)',
    script: 'typescript/bin/tsc',
    args: ['-p', '.', '--incremental', '--checkers', '1', '--tsBuildInfoFile', KNOWN],
  },
  {
    heading: 'Linter and formatter (Biome)',
    script: '@biomejs/biome/bin/biome',
    args: ['ci', '--colors=off', '.'],
  },
  {
    heading: 'Unused code and dependencies (knip)',
    script: 'knip/bin/knip.js',
    args: ['--cache', '--cache-location', '.cache/knip'],
  },
];

/**
 * Runs the checks in parallel. Prints their output in order, up to the first that fails. Returns its exit code, or 0.
 */
export async function runChecks(): Promise<number> {
  const running = CHECKS.map((check) => collect(join(ROOT, 'node_modules', check.script), check.args));
  for (const [index, check] of CHECKS.entries()) {
    const result = await running[index];
    process.stdout.write(`\n== ${check.heading}\n${result?.output ?? ''}`);
    if (result?.code !== 0) return result?.code ?? 1;
  }
  return 0;
}

/** Runs a script with Node. Returns its exit code, and standard output and standard error interleaved. */
function collect(script: string, args: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.on('error', reject).on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
