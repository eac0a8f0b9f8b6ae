import { readdir, realpath, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { NoOutput } from '../languages/words/commands/usage-words.ts';
import { exists } from '../sources/exists.ts';
import { isSystemError, systemErrorIn } from '../sources/system-error.ts';
import { abandoned, removeAbandoned, removeFolder, unfinishedName } from '../sources/unfinished-folders.ts';
import { makeFolder, WriteError } from '../sources/write-file.ts';

/** Marks a folder as made by this program, so that it may be replaced. */
const MARK = '.contrapunto';

/** How often a build gives way to others that put their sites into the same place at the same moment. */
const TRIES = 10;

/** A folder that cannot be replaced. `reason` is the system's name for it, where it has one. */
export class OutputError extends Error {
  constructor(
    readonly why: NoOutput,
    readonly folder: string,
    readonly reason = '',
  ) {
    super(`${why}: ${folder}`);
  }
}

/**
 * Lets `fill` write a new folder beside the output folder and puts it in its place once it is whole: until then the old one
 * stays, and if anything fails it stays for good. What builds left that were interrupted is cleared away. Throws
 * `OutputError` if the output folder cannot be made or holds files that this program did not make, and `WriteError` if the
 * file system refuses anything later.
 */
export async function replaceFolder<Result>(
  output: string,
  fill: (folder: string) => Promise<Result>,
): Promise<Result> {
  const target = resolve(output);
  await checkReplaceable(target);
  await clearUp(target);
  const fresh = unfinishedName(target, 'new');
  await removeFolder(fresh);
  await makeFolder(fresh).catch((error) => {
    throw notMade(target, error);
  });
  try {
    const result = await fill(fresh);
    await writeFile(join(fresh, MARK), 'Made by Contrapunto; replaced by the next build.\n');
    await putInPlace(fresh, target);
    return result;
  } catch (error) {
    throw refusalOf(error, fresh, target);
  } finally {
    await removeFolder(fresh);
  }
}

/** What the file system refused in a folder that nobody has heard of is told of the one that it was to become. */
function refusalOf(error: unknown, fresh: string, target: string): unknown {
  if (error instanceof WriteError) {
    return error.path.startsWith(fresh) ? new WriteError(target, error.reason, { cause: error }) : error;
  }
  const refused = systemErrorIn(error);
  return refused ? new WriteError(target, refused.message, { cause: error }) : error;
}

/** Puts a folder into its place. The one that is there goes once the new one is in; if that cannot be, it comes back. */
async function putInPlace(fresh: string, target: string): Promise<void> {
  const old = unfinishedName(target, 'old');
  await removeFolder(old);
  for (let tries = 1; ; tries += 1) {
    if (await exists(target)) await renameIfThere(target, old);
    try {
      await rename(fresh, target);
      break;
    } catch (error) {
      const isBack = await renameIfThere(old, target).catch(() => false);
      // Another build may have put its own site there in between.
      if (isBack || tries === TRIES || !(await exists(target))) throw error;
      await removeFolder(old);
    }
  }
  await removeFolder(old);
}

/** Renames what another build may have renamed already; tells whether it did. */
async function renameIfThere(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return false;
    throw error;
  }
}

/** What builds left that did not come to their end. One that ended between two renamings left no site but the old one. */
async function clearUp(target: string): Promise<void> {
  const parent = dirname(target);
  const name = basename(target);
  if (!(await exists(target))) {
    const [old] = await abandoned(parent, 'old', name);
    if (old !== undefined) await renameIfThere(old, target).catch(() => false);
  }
  await removeAbandoned(parent, 'old', name);
  await removeAbandoned(parent, 'new', name);
}

async function checkReplaceable(target: string): Promise<void> {
  const inside = relative(target, await realpath(process.cwd()));
  if (inside === '' || !inside.startsWith('..')) {
    throw new OutputError('holds-program', target);
  }
  // Another build may be about to replace the folder while it is looked at; then a second look finds what it has put there.
  if ((await holdsOthers(target)) && (await holdsOthers(target)))
    throw new OutputError('holds-others', target);
}

/** Whether a folder has files in it and is not marked as a build's. */
async function holdsOthers(target: string): Promise<boolean> {
  const names = await readdir(target).catch((error): readonly string[] => {
    if (isSystemError(error) && error.code === 'ENOENT') return [];
    throw notMade(target, error);
  });
  return names.length > 0 && !names.includes(MARK);
}

function notMade(target: string, error: unknown): OutputError {
  return new OutputError('not-made', target, isSystemError(error) ? error.code : String(error));
}
