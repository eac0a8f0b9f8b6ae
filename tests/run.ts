import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser/find-browser.ts';

const HELP = `npm test            the compiler, the linter, the search for unused code, then every test
npm test -- text    only the tests in files whose path contains "text"; several texts: any of them
`;

const root = fileURLToPath(new URL('..', import.meta.url));

/** A program of this project's own dependencies that looks at the code without running it. */
interface Check {
  readonly heading: string;
  /** Its script below `node_modules`, started with Node so that it starts alike on every system. */
  readonly script: string;
  readonly args: readonly string[];
}

const CHECKS: readonly Check[] = [
  { heading: 'Compiler (TypeScript)', script: 'typescript/bin/tsc', args: ['-p', '.'] },
  {
    heading: 'Linter and formatter (Biome)',
    script: '@biomejs/biome/bin/biome',
    args: ['ci', '--colors=off', '.'],
  },
  { heading: 'Unused code and dependencies (knip)', script: 'knip/bin/knip.js', args: [] },
];

process.exitCode = await testLine(process.argv.slice(2));

/** The whole test line, or with filters only the tests in files whose path contains one of them. Gives the exit code. */
async function testLine(filters: readonly string[]): Promise<number> {
  if (filters.includes('--help')) {
    process.stdout.write(HELP);
    return 0;
  }
  if (filters.length === 0) {
    const failed = await runChecks();
    if (failed !== 0) return failed;
  }
  const files = await testFiles(filters);
  if (files.length === 0) {
    process.stderr.write(`No test file has a path that contains ${filters.join(' or ')}.\n`);
    return 2;
  }
  return runTests(files);
}

/** Runs the checks side by side and prints them in their order, up to the first that fails. Gives its exit code, or 0. */
async function runChecks(): Promise<number> {
  const running = CHECKS.map((check) => collect(join(root, 'node_modules', check.script), check.args));
  for (const [index, check] of CHECKS.entries()) {
    const result = await running[index];
    process.stdout.write(`\n== ${check.heading}\n${result?.output ?? ''}`);
    if (result?.code !== 0) return result?.code ?? 1;
  }
  return 0;
}

/** Runs a script with Node; gives its exit code and, in the order they came, its output and errors. */
function collect(script: string, args: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
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

/** Node 20's test runner takes no patterns, so the files are listed here; sorted, so that runs can be compared. */
async function testFiles(filters: readonly string[]): Promise<readonly string[]> {
  const entries = await readdir(join(root, 'tests'), { recursive: true });
  return entries
    .map((path) => `tests/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.test\.tsx?$/.test(path))
    .filter((path) => filters.length === 0 || filters.some((text) => path.includes(text)))
    .sort();
}

/**
 * Runs test files under Node's test runner. TAP closes with `# tests`, `# pass` and `# fail` at a terminal and in a pipe
 * alike.
 */
async function runTests(files: readonly string[]): Promise<number> {
  process.stdout.write(`\n== Tests (${files.length} files)\n`);
  const concurrency = Math.max(2, availableParallelism());
  const options = [
    '--import',
    'tsx/esm',
    '--test',
    '--test-reporter=tap',
    `--test-concurrency=${concurrency}`,
  ];
  const env = { ...process.env, ...(await browserFor(files)) };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...options, ...files], {
      cwd: root,
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', reject).on('close', (code) => resolve(code ?? 1));
  });
}

/** Finds the browser once, before the files that need it run side by side, each of which might otherwise install one. */
async function browserFor(files: readonly string[]): Promise<{ CHROME_PATH?: string }> {
  if (!files.some((file) => /^tests\/(?:browser|search)\//.test(file))) return {};
  return { CHROME_PATH: await findBrowser() };
}
