import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** The folder of the journals of tests. */
export const SITES = join(import.meta.dirname, '../sites');
const git = async (folder: string, ...args: readonly string[]) =>
  (await promisify(execFile)('git', ['-C', folder, ...args])).stdout;

/** A git repository with a journal of three issues. */
export interface JournalRepository {
  readonly folder: string;
  readonly content: string;
  /** Paths of changed files that are not in the git index. */
  readonly written: () => Promise<readonly string[]>;
  readonly remove: () => Promise<void>;
}

/** Makes a repository of the journal of debates, with everything in its index. */
export async function journalRepository(): Promise<JournalRepository> {
  const folder = await mkdtemp(join(tmpdir(), 'contrapunto-'));
  const content = join(folder, 'content');
  await cp(join(SITES, 'debate'), content, { recursive: true });
  await git(folder, 'init', '--quiet');
  await git(folder, 'add', '.');
  return {
    folder,
    content,
    written: async () => {
      const status = await git(folder, 'ls-files', '--others', '--modified', '--exclude-standard');
      return status.split('\n').filter(Boolean);
    },
    remove: () => rm(folder, { recursive: true }),
  };
}
