import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { run } from './commands/run-command.ts';

/** A site built by the real command into a temporary folder. */
export interface BuiltSite {
  readonly folder: string;
  readonly summary: string;
  readonly remove: () => Promise<void>;
}

/** Builds a content folder, with these variables beside those of the environment; throws what the build printed where it fails. */
export async function buildSite(
  content: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<BuiltSite> {
  const parent = await mkdtemp(join(tmpdir(), 'contrapunto-'));
  const folder = join(parent, 'site');
  const { code, stdout, stderr } = await run(
    ['build', '--content', content, '--output', folder],
    environment,
  );
  if (code !== 0) throw new Error(stderr + stdout);
  return { folder, summary: stdout, remove: () => rm(parent, { recursive: true }) };
}

/** Every file of a folder by its path inside it, with `/`, sorted. */
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
