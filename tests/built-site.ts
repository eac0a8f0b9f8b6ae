import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { call, type Ran, run } from './commands/run-command.ts';
import { ROOT } from './run/root.ts';
import { isShared, sharedSite } from './run/shared-site.ts';

/** A site built into a temporary folder. */
export interface BuiltSite {
  readonly folder: string;
  readonly summary: string;
  readonly remove: () => Promise<void>;
}

/** The time zone in which it is tomorrow first. */
const AHEAD = 'Pacific/Kiritimati';

/**
 * The site of a content folder, for reading only, built in a time zone far ahead. In a whole run it is built once for all
 * tests that ask for the same content, and `remove` does nothing. Throws what the build printed if it fails.
 */
export async function siteOf(content: string): Promise<BuiltSite> {
  const build = (folder: string) => inZone(AHEAD, () => call(buildLine(content, folder)));
  if (!isShared) return builtInto(await temporaryFolder(), build);
  const site = await sharedSite(await keyOf(content), async () => {
    const { folder, summary } = await builtInto(await temporaryFolder(), build);
    return { folder, summary };
  });
  return { ...site, remove: async () => {} };
}

/** Does something while this process, and each that it starts, is in a time zone. */
async function inZone<Result>(zone: string, work: () => Promise<Result>): Promise<Result> {
  const before = process.env['TZ'];
  process.env['TZ'] = zone;
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
}

/**
 * Builds a content folder with the real command in its own process, with additional environment variables. Throws what the
 * build printed if it fails.
 */
export async function buildSite(
  content: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<BuiltSite> {
  return builtInto(await temporaryFolder(), (folder) => run(buildLine(content, folder), environment));
}

function buildLine(content: string, folder: string): readonly string[] {
  return ['build', '--content', content, '--output', folder];
}

/** In a whole run the folder is inside the run's folder, which is removed at the end. */
function temporaryFolder(): Promise<string> {
  return mkdtemp(join(process.env['CONTRAPUNTO_RUN'] ?? tmpdir(), 'contrapunto-'));
}

async function builtInto(parent: string, build: (folder: string) => Promise<Ran>): Promise<BuiltSite> {
  const folder = join(parent, 'site');
  const { code, stdout, stderr } = await build(folder);
  if (code !== 0) throw new Error(stderr + stdout);
  return { folder, summary: stdout, remove: () => rm(parent, { recursive: true }) };
}

/** A hash of the files. Inside the repository it includes the path, since the output can depend on the history in git. */
async function keyOf(content: string): Promise<string> {
  const inside = relative(ROOT, resolve(content));
  const hash = createHash('sha256').update(inside.startsWith('..') ? '' : inside);
  for (const [path, bytes] of await filesIn(content))
    hash.update(`\n${path} ${bytes.length}\n`).update(bytes);
  return hash.digest('hex');
}

/** The contents of all files of a folder, sorted by path. Paths are relative to it, with `/` as separator. */
export async function filesIn(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path))] as const)),
  );
}
