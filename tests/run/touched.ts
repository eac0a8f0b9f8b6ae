import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { importsOf, type SourceFile } from '../house/imports.ts';
import { ROOT } from './root.ts';
import { isTestFile } from './test-files.ts';

/** Folders and files that code reads without an import: the path, its name in code, and where the code that reads it is. */
const READ = [
  ['layouts/', 'layouts', ''],
  ['content/', 'content', 'tests/'],
  ['public/', 'public', ''],
  ['docs/', 'docs', 'tests/'],
  ['.github/', '.github', 'tests/'],
  ['tests/sites/', 'sites', 'tests/'],
  ['ARCHITECTURE.md', 'ARCHITECTURE.md', 'tests/'],
] as const;

/** Files that every test depends on. */
const UNDER_ALL = /^(?:package(?:-lock)?\.json|tsconfig\.json|tests\/run(?:\.ts$|\/))/;
/** Files that tests read only if they name them. */
const PROSE = /^[^/]*$|^docs\//;
const BROWSER = 'tests/browser/launch-browser.ts';
/**
 * Files that make tests slow, the slowest first: a browser, packages that are made and installed, clones in which the program
 * is compiled, large files that are checked again and again, previews, the program in its own process, layouts that Eleventy
 * loads.
 */
const LONG = [
  BROWSER,
  'tests/package/installed-journal.ts',
  'tests/publishing/journal-clone.ts',
  'tests/hostile/growth-table.ts',
  'tests/hostile/bounded-run.ts',
  'tests/serve/start-process.ts',
  'tests/run/program.ts',
  'layouts/',
];

/** A string literal that may be a path. */
const QUOTED = /['"`]([^'"`\s]+)['"`]/g;

/** Paths of the files that differ from a commit, including untracked files. */
export async function changedFiles(base: string): Promise<readonly string[]> {
  const git = async (...args: readonly string[]) => {
    const { stdout } = await promisify(execFile)('git', args, { cwd: ROOT });
    return stdout.split('\0').filter((path) => path !== '');
  };
  const tracked = await git('diff', '--name-only', '--no-renames', '-z', base, '--');
  return [...tracked, ...(await git('ls-files', '--others', '--exclude-standard', '-z'))];
}

/** For each file of code: the files that it imports or starts, and the folders that it reads. For each folder: its code. */
export type Leads = ReadonlyMap<string, readonly string[]>;

export function leadsOf(code: readonly string[]): Leads {
  const readFrom = (path: string) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    // Types do not change what a test does. The compiler checks them.
    return { path, text: text.replaceAll(/^(?:import|export) type [^;]*;$/gm, '') };
  };
  const files: readonly SourceFile[] = code.map(readFrom);
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

/** Whether a path in code leads to this folder, or into it. */
function isIn(path: string, name: string): boolean {
  const inside = path.replace(/^(?:\.\.?\/)+/, '');
  return (inside === name || inside.startsWith(`${name}/`)) && !/\.tsx?$/.test(inside);
}

/**
 * The test files that a change can affect: those that import a changed file, directly or not, or read its folder. A file on
 * which no test is known to depend affects all tests.
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

/**
 * Sorts tests so that no long file is left when the others have ended: by what makes them slow, until it is known how long they
 * take.
 *
 * @param took milliseconds that files took when they were run last
 */
export function longestFirst(
  tests: readonly string[],
  leads: Leads,
  took: Readonly<Record<string, number>>,
): readonly string[] {
  const ranked = tests.map((test) => {
    const reached = reachedFrom(test, leads);
    const rank = LONG.findIndex((path) => reached.has(path));
    return { test, rank: rank < 0 ? LONG.length : rank, time: took[test] ?? Number.MAX_SAFE_INTEGER };
  });
  return ranked.toSorted((a, b) => b.time - a.time || a.rank - b.rank).map(({ test }) => test);
}

export function needsBrowser(test: string, leads: Leads): boolean {
  return reachedFrom(test, leads).has(BROWSER);
}

function reachedFrom(start: string, leads: Leads): ReadonlySet<string> {
  const reached = new Set([start]);
  // The loop also visits what is added to the set meanwhile.
  for (const path of reached) for (const next of leads.get(path) ?? []) reached.add(next);
  return reached;
}

/** Whether a test whose transitive dependencies are given depends on a file. */
function dependsOn(reached: ReadonlySet<string>, path: string): boolean {
  if (reached.has(path)) return true;
  if (READ.some(([folder]) => path.startsWith(folder) && reached.has(folder))) return true;
  if (/\.tsx?$/.test(path)) return false;
  // Other files of tests may be read by the tests in the same folder or in a folder above.
  return [...reached].some(
    (file) => file.startsWith('tests/') && dirname(file) !== 'tests' && path.startsWith(`${dirname(file)}/`),
  );
}
