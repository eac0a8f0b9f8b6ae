import { renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { versionOfOwn } from '../../sources/files/file-version.ts';
import { isSystemError } from '../../sources/files/system-error.ts';
import { removeFolder, unfinishedName } from '../../sources/files/unfinished-folders.ts';
import { makeFolderSync } from '../../sources/files/write-file.ts';
import { MARK } from '../check-output.ts';

/** How an output folder becomes that of another site. Paths are relative to it, with `/`. */
export interface Changes {
  /** Files and folders that the site does not have. */
  readonly gone: readonly string[];
  /** Folders that are replaced whole, if they are there. */
  readonly folders: readonly string[];
  /** Files that are new or replaced. */
  readonly files: readonly string[];
}

/** The output folder is not there, or is no longer what it was. */
export class FolderChanged extends Error {}

/**
 * Moves new files from a folder beside the output folder into it, and removes what is gone. Nothing else runs meanwhile, and
 * the output folder has another name, so that another build cannot change it at the same time. If this process is killed, the
 * next build finds it under that name (`clearUp` in `replace-folder.ts`).
 * @param target the output folder, without links
 * @param mark the version of the file that each build replaces; if it is another one, another build has been here
 * @param onChanged called before others can change the folder, with the path that it has until then
 */
export async function updateFolder(
  target: string,
  mark: string | undefined,
  staged: string,
  changes: Changes,
  onChanged: (folder: string) => void,
): Promise<void> {
  const held = unfinishedName(target, 'old');
  await removeFolder(held);
  hold(target, held);
  try {
    if (versionOfOwn(join(held, MARK)) !== mark) throw new FolderChanged();
    change(held, staged, changes);
    onChanged(held);
  } finally {
    release(held, target);
  }
  await removeFolder(held);
}

function hold(target: string, held: string): void {
  try {
    renameSync(target, held);
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') throw new FolderChanged();
    throw error;
  }
}

/** If another build has put its site into the place meanwhile, that one stays. */
function release(held: string, target: string): void {
  try {
    renameSync(held, target);
  } catch (error) {
    if (!isSystemError(error) || (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST')) throw error;
  }
}

/** What is gone is removed first: on file systems that ignore case, it may have the same file as something new. */
function change(folder: string, staged: string, { gone, folders, files }: Changes): void {
  for (const path of gone) rmSync(join(folder, path), { recursive: true, force: true });
  for (const path of folders) {
    const place = join(folder, path);
    makeFolderSync(dirname(place));
    renameIfThere(place, join(staged, `${path}.old`));
    renameIfThere(join(staged, path), place);
  }
  const made = new Set<string>();
  for (const path of files) {
    const place = join(folder, path);
    const parent = dirname(place);
    if (!made.has(parent)) makeFolderSync(parent);
    made.add(parent);
    renameSync(join(staged, path), place);
  }
}

function renameIfThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!isSystemError(error) || error.code !== 'ENOENT') throw error;
  }
}
