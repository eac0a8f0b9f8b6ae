import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { importsOf, type SourceFile } from '../house/imports.ts';
import { ROOT } from './root.ts';
import { isTestFile } from './test-files.ts';

/** Folders and files that are read and not imported; the name by which they are read, and where whoever reads them is. */
const READ = [
  ['layouts/', 'layouts', ''],
  ['content/', 'content', 'tests/'],
  ['public/', 'public', ''],
  ['docs/', 'docs', 'tests/'],
  ['.github/', '.github', 'tests/'],
  ['tests/sites/', 'sites', 'tests/'],
  ['ARCHITECTURE.md', 'ARCHITECTURE.md', 'tests/'],
] as const;

/** What every test depends on. */
const UNDER_ALL = /^(?:package(?:-lock)?\.json|tsconfig\.json|tests\/run(?:\.ts$|\/))/;
/** What no test reads unless it names it. */
const PROSE = /^[^/]*$|^docs\//;
/** What makes a test take long, the longest first. */
const LONG = ['tests/browser/find-browser.ts', 'src/cli.ts'];

/** A path in code. */
const QUOTED = /['"`]([^'"`\s]+)['"`]/g;

/** Paths of what differs from a commit, files that git does not know yet included. */
export async function changedFiles(base: string): Promise<readonly string[]> {
  const git = async (...args: readonly string[]) => {
    const { stdout } = await promisify(execFile)('git', args, { cwd: ROOT });
    return stdout.split('\0').filter((path) => path !== '');
  };
  const tracked = await git('diff', '--name-only', '--no-renames', '-z', base, '--');
  return [...tracked, ...(await git('ls-files', '--others', '--exclude-standard', '-z'))];
}

/** For each file of code those that it imports or starts and the folders that it reads; for each such folder its code. */
export type Leads = ReadonlyMap<string, readonly string[]>;

export async function leadsOf(code: readonly string[]): Promise<Leads> {
  const readFrom = async (path: string) => {
    const text = await readFile(join(ROOT, path), 'utf8');
    // Types are the compiler's: no test runs otherwise for them.
    return { path, text: text.replaceAll(/^(?:import|export) type [^;]*;$/gm, '') };
  };
  const files: readonly SourceFile[] = await Promise.all(code.map(readFrom));
  const imports = importsOf(files);
  const known = new Set(code);
  const folders = READ.map(
    ([folder]) => [folder, code.filter((path) => path.startsWith(folder) && !isTestFile(path))] as const,
  );
  const own = files.map(({ path, text }) => {
    const named = [...text.matchAll(QUOTED)].map(([, name = '']) => name);
    const started = named.filter((name) => known.has(name));
    const read = READ.filter(
      ([, name, from]) => path.startsWith(from) && named.some((each) => isIn(each, name)),
    );
    return [path, [...(imports.get(path) ?? []), ...started, ...read.map(([folder]) => folder)]] as const;
  });
  return new Map([...folders, ...own]);
}

/** Whether a path as it is written in code leads to a folder at the root of the repository or of the tests, or into it. */
function isIn(path: string, name: string): boolean {
  const inside = path.replace(/^(?:\.\.?\/)+/, '');
  return (inside === name || inside.startsWith(`${name}/`)) && !/\.tsx?$/.test(inside);
}

/**
 * The test files that a change can touch: those that import a changed file, if by way of others, or that read the folder it
 * is in. If no test is known to depend on a file, all are.
 */
export function testsTouchedBy(changed: readonly string[], leads: Leads): readonly string[] {
  const tests = [...leads.keys()].filter(isTestFile);
  const reached = new Map(tests.map((test) => [test, reachedFrom(test, leads)]));
  const touched = new Set<string>();
  for (const path of changed) {
    const own = tests.filter((test) => dependsOn(reached.get(test) ?? new Set(), path));
    const isUnknown = own.length === 0 && !PROSE.test(path);
    for (const test of isUnknown || UNDER_ALL.test(path) ? tests : own) touched.add(test);
  }
  return tests.filter((test) => touched.has(test));
}

/** The same tests, first those that take longest: with a browser, then with the program in a process of its own. */
export function longestFirst(tests: readonly string[], leads: Leads): readonly string[] {
  const ranked = tests.map((test) => {
    const reached = reachedFrom(test, leads);
    const rank = LONG.findIndex((path) => reached.has(path));
    return { test, rank: rank < 0 ? LONG.length : rank };
  });
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ test }) => test);
}

function reachedFrom(start: string, leads: Leads): ReadonlySet<string> {
  const reached = new Set([start]);
  // What is added while a set is gone through is come to as well.
  for (const path of reached) for (const next of leads.get(path) ?? []) reached.add(next);
  return reached;
}

/** Whether a test that reaches these files and folders depends on a file. */
function dependsOn(reached: ReadonlySet<string>, path: string): boolean {
  if (reached.has(path)) return true;
  if (READ.some(([folder]) => path.startsWith(folder) && reached.has(folder))) return true;
  if (/\.tsx?$/.test(path)) return false;
  // What is no code may be read by the code beside it; a test's own files may also be in folders below it.
  return [...reached].some((file) =>
    file.startsWith('tests/') && dirname(file) !== 'tests'
      ? path.startsWith(`${dirname(file)}/`)
      : dirname(file) !== '.' && dirname(file) === dirname(path),
  );
}
