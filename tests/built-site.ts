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

/**
 * The site of a content folder, for reading only. In a whole run it is built once for all tests that ask for the same
 * content, and `remove` does nothing. Throws what the build printed if it fails.
 */
export async function siteOf(content: string): Promise<BuiltSite> {
  if (!isShared) return builtInto(await temporaryFolder(), (folder) => call(buildLine(content, folder)));
  const site = await sharedSite(await keyOf(content), async () => {
    const built = await builtInto(await temporaryFolder(), (folder) => call(buildLine(content, folder)));
    return { folder: built.folder, summary: built.summary };
  });
  return { ...site, remove: async () => {} };
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
