import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser/find-browser.ts';
import { runChecks } from './run/checks.ts';
import { compile } from './run/compile.ts';
import { known, remember } from './run/known.ts';
import type { FileResult } from './run/messages.ts';
import { prepareProgram } from './run/program.ts';
import { queueOf } from './run/queue.ts';
import { printResult, printSummary } from './run/report.ts';
import { codeFiles, isTestFile } from './run/test-files.ts';
import {
  changedFiles,
  type Leads,
  leadsOf,
  longestFirst,
  needsBrowser,
  testsTouchedBy,
} from './run/touched.ts';
import { runInWorkers } from './run/workers.ts';

/**
 * Processes that run tests, beyond one for each processor. Tests wait for the browser, for servers and for files to be noticed;
 * others use the processors meanwhile. Each loads and compiles all of the program for itself, which takes some five seconds.
 */
const MORE_WORKERS = 1;

/** The name of what runs know of each file: how many milliseconds it took. */
const DURATIONS = 'durations';

const HELP = `npm test                    the compiler, the linter, the search for unused code, then every test
npm test -- text            only the tests in files whose path contains "text"; several texts: any of them
npm test -- --changed       the checks, then the tests that uncommitted changes can affect
npm test -- --changed=main  the same for all changes since a branch or a commit

CHROME_PATH=... names the browser to use. The ten slowest files are listed at the end.
`;

process.exitCode = await testLine(process.argv.slice(2));

/** The whole test line, or a part of it. Returns the exit code. */
async function testLine(args: readonly string[]): Promise<number> {
  const texts = args.filter((arg) => !arg.startsWith('--'));
  const [option, other] = args.filter((arg) => arg.startsWith('--'));
  const base = option === undefined ? undefined : /^--changed(?:=(.+))?$/.exec(option);
  if (base === null || other !== undefined) {
    process.stdout.write(HELP);
    return args.includes('--help') ? 0 : 2;
  }
  if (texts.length === 0) {
    const failed = await runChecks();
    if (failed !== 0) return failed;
  }
  const code = await codeFiles();
  const leads = leadsOf(code);
  const candidates = base
    ? testsTouchedBy(await changedFiles(base[1] ?? 'HEAD'), leads)
    : code.filter(isTestFile);
  const files = candidates.filter((path) => texts.length === 0 || texts.some((text) => path.includes(text)));
  if (files.length > 0) return runTests(longestFirst(files, leads, known<number>(DURATIONS)), code, leads);
  if (base) process.stdout.write('\nNo test depends on what has changed.\n');
  else process.stderr.write(`No test file has a path that contains ${texts.join(' or ')}.\n`);
  return base ? 0 : 2;
}

async function runTests(files: readonly string[], code: readonly string[], leads: Leads): Promise<number> {
  process.stdout.write(`\n== Tests (${files.length} files)\n`);
  const folder = mkdtempSync(join(tmpdir(), 'contrapunto-run-'));
  // Some tests run the program as another user.
  chmodSync(folder, 0o755);
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  process.once('SIGTERM', () => process.exit(143));
  const kindOf = (file: string) => (needsBrowser(file, leads) ? 'browser' : 'other');
  const isBrowserNeeded = files.some((file) => kindOf(file) === 'browser');
  const [browser, compiled] = await Promise.all([
    isBrowserNeeded ? findBrowser() : undefined,
    compile(code),
    prepareProgram(),
  ]);
  const results: FileResult[] = [];
  await runInWorkers({
    queue: queueOf(files, kindOf),
    count: availableParallelism() + MORE_WORKERS,
    compiled,
    environment: {
      CONTRAPUNTO_RUN: folder,
      // Each process starts it for itself.
      ...(browser !== undefined && { CHROME_PATH: browser }),
    },
    onResult: (result) => {
      results.push(result);
      printResult(result);
    },
  });
  const took = results.map(({ file, milliseconds }) => [file, milliseconds] as const);
  remember(DURATIONS, { ...known(DURATIONS), ...Object.fromEntries(took) });
  return printSummary(results);
}
