import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchServer, SHARED_BROWSER } from './browser/find-browser.ts';
import { runChecks } from './run/checks.ts';
import { compile } from './run/compile.ts';
import type { FileResult } from './run/messages.ts';
import { printResult, printSummary } from './run/report.ts';
import { codeFiles, isTestFile } from './run/test-files.ts';
import { runInWorkers } from './run/workers.ts';

const HELP = `npm test            the compiler, the linter, the search for unused code, then every test
npm test -- text    only the tests in files whose path contains "text"; several texts: any of them
`;

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
  const code = await codeFiles();
  const files = code
    .filter(isTestFile)
    .filter((path) => filters.length === 0 || filters.some((text) => path.includes(text)));
  if (files.length === 0) {
    process.stderr.write(`No test file has a path that contains ${filters.join(' or ')}.\n`);
    return 2;
  }
  return runTests(files, code);
}

async function runTests(files: readonly string[], code: readonly string[]): Promise<number> {
  process.stdout.write(`\n== Tests (${files.length} files)\n`);
  const folder = await mkdtemp(join(tmpdir(), 'contrapunto-run-'));
  const browser = await launchServer();
  const results: FileResult[] = [];
  try {
    await runInWorkers({
      files,
      count: Math.max(2, availableParallelism()),
      loader: await compile(code, join(folder, 'compiled')),
      environment: { CONTRAPUNTO_RUN: folder, [SHARED_BROWSER]: browser.wsEndpoint() },
      onResult: (result) => {
        results.push(result);
        printResult(result);
      },
    });
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
  return printSummary(results);
}
