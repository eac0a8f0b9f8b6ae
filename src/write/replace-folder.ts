import { rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { exists } from '../sources/files/exists.ts';
import { isSystemError, systemErrorIn } from '../sources/files/system-error.ts';
import {
  abandoned,
  removeAbandoned,
  removeFolder,
  removeIfStopped,
  unfinishedName,
} from '../sources/files/unfinished-folders.ts';
import { makeFolder, WriteError } from '../sources/files/write-file.ts';
import { checkReplaceable, MARK, MARK_TEXT, notMade, OutputError, realPath } from './check-output.ts';

/**
 * How often putting the new folder in place is tried, if other builds write the same output folder at the same time.
 */
const TRIES = 10;

/**
 * Calls `fill` to write a new folder beside the output folder, and then swaps them. Until the swap, and if anything
 * fails, the old folder stays in place. Also removes what interrupted builds have left. Throws `OutputError` if the
 * output folder cannot be created or contains files that this program did not write, and `WriteError` if the file
 * system refuses anything later.
 */
export async function replaceFolder<Result>(
  output: string,
  fill: (folder: string) => Promise<Result>,
): Promise<Result> {
  const target = await realPath(output);
  await checkReplaceable(target);
  await clearUp(target);
  const fresh = unfinishedName(target, 'new');
  await removeFolder(fresh);
  removeIfStopped(fresh);
  try {
    await makeFolder(fresh).catch((error) => {
      throw notMade(target, error);
    });
    await writeFile(join(fresh, MARK), MARK_TEXT);
    const result = await fill(fresh);
    await putInPlace(fresh, target);
    return result;
  } catch (error) {
    throw refusalOf(error, fresh, target);
  } finally {
    await removeFolder(fresh);
  }
}

/** Translates an error in the temporary folder, which users do not know, to one that names the output folder. */
export function refusalOf(error: unknown, fresh: string, target: string): unknown {
  if (error instanceof OutputError) return error;
  if (error instanceof WriteError) {
    return error.path.startsWith(fresh) ? new WriteError(target, error.reason, { cause: error }) : error;
  }
  const refused = systemErrorIn(error);
  return refused ? new WriteError(target, refused.message, { cause: error }) : error;
}

/**
 * Moves the old folder away and the new one into its place by renaming. If the second step fails, the old folder is
 * moved back, unless another build has put its site there.
 */
async function putInPlace(fresh: string, target: string): Promise<void> {
  const old = unfinishedName(target, 'old');
  await removeFolder(old);
  for (let tries = 1; ; tries += 1) {
    if (await exists(target)) await renameIfThere(target, old);
    try {
      await rename(fresh, target);
      break;
    } catch (error) {
      const isTaken = isFolderThere(error) || (await exists(target));
      if (isTaken) await removeFolder(old);
      else await renameIfThere(old, target).catch(() => false);
      if (!isTaken || tries === TRIES) throw error;
    }
  }
  removeIfStopped(old);
  await removeFolder(old);
}

/** Whether a folder could not be renamed because another was in its place, even if that has been moved away since. */
function isFolderThere(error: unknown): boolean {
  return isSystemError(error) && (error.code === 'ENOTEMPTY' || error.code === 'EEXIST');
}

/** Renames a folder. Returns false if it does not exist, because another build may have renamed it. */
async function renameIfThere(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return false;
    throw error;
  }
}

/**
 * Cleans up after interrupted builds. If one was interrupted between the two renames, only the old folder exists, so it
 * is moved back.
 */
export async function clearUp(target: string): Promise<void> {
  const parent = dirname(target);
  const isTarget = (name: string) => name === basename(target);
  if (!(await exists(target))) {
    const [old] = await abandoned(parent, 'old', isTarget);
    if (old !== undefined) await renameIfThere(old, target).catch(() => false);
  }
  await removeAbandoned(parent, 'old', isTarget);
  await removeAbandoned(parent, 'new', isTarget);
}
