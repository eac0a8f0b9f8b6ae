import { readdir, realpath, rmdir } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { NoOutput } from '../languages/words/commands/usage-words.ts';
import { programPath } from '../program/compiled.ts';
import { exists } from '../sources/files/exists.ts';
import { isSystemError } from '../sources/files/system-error.ts';
import { removeFolder, unfinishedName } from '../sources/files/unfinished-folders.ts';
import { makeFolder, WriteError } from '../sources/files/write-file.ts';

/** The file that marks a folder as made by this program. Only such folders are replaced. */
export const MARK = '.contrapunto';

export const MARK_TEXT = 'Made by Contrapunto; replaced by the next build.\n';

/** Folders that the program reads, of the journal and of its own. Files that a build puts there would be taken for theirs. */
const OF_JOURNAL = ['.cache', '.git', 'node_modules', 'theme'];
const OF_PROGRAM = ['layouts', 'public', 'src'];

/** Errors of the system that another path avoids. Others, such as a full disk, are not the user's mistake. */
const AVOIDABLE = [
  'EACCES',
  'EEXIST',
  'EINVAL',
  'EISDIR',
  'ELOOP',
  'ENAMETOOLONG',
  'ENOENT',
  'ENOTDIR',
  'EPERM',
  'EROFS',
];

/** The output folder cannot be replaced. `reason` is the system's error code, if there is one. */
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
 * Checks that a site can be written to a folder, before the work of making it. Throws `OutputError` if the folder is
 * the user's mistake: it cannot be created, has files that this program did not write, or is a part of the program or
 * of the content. Throws `WriteError` if the system refuses for another reason.
 */
export async function checkOutput(output: string, content: string): Promise<void> {
  const target = await realPath(output);
  const program = await realPath('.');
  const texts = await realPath(content);
  const refuseIf = (isWrong: boolean, why: NoOutput): void => {
    if (isWrong) throw new OutputError(why, target);
  };
  refuseIf(isWithin(program, target), 'holds-program');
  refuseIf(isWithin(texts, target), 'holds-content');
  refuseIf(isWithin(target, texts), 'in-content');
  const own = await Promise.all(OF_PROGRAM.map((folder) => realPath(programPath(folder))));
  refuseIf(
    [...OF_JOURNAL.map((folder) => join(program, folder)), ...own].some((folder) => isWithin(target, folder)),
    'in-program',
  );
  await checkReplaceable(target);
  await tryToMake(target);
}

/** Throws `OutputError` if a folder has files that this program did not write. */
export async function checkReplaceable(target: string): Promise<void> {
  // Another build may be replacing the folder at this moment, so a positive result is checked a second time.
  if ((await holdsOthers(target)) && (await holdsOthers(target)))
    throw new OutputError('holds-others', target);
}

/** The absolute path without links, of which the last parts need not exist. */
export async function realPath(path: string): Promise<string> {
  const absolute = resolve(path);
  const parent = dirname(absolute);
  return realpath(absolute).catch(async () =>
    parent === absolute ? absolute : join(await realPath(parent), basename(absolute)),
  );
}

/** The error for an output folder that the system does not let us make or read. */
export function notMade(target: string, error: unknown): Error {
  if (isSystemError(error) && !AVOIDABLE.includes(error.code))
    return new WriteError(target, error.message, { cause: error });
  return new OutputError('not-made', target, isSystemError(error) ? error.code : String(error));
}

/** Whether a path is that of a folder or within it. */
function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Whether a folder has files and is not marked as written by this program. */
async function holdsOthers(target: string): Promise<boolean> {
  const names = await readdir(target).catch((error): readonly string[] => {
    if (isSystemError(error) && error.code === 'ENOENT') return [];
    throw notMade(target, error);
  });
  return names.length > 0 && !names.includes(MARK);
}

/** Makes the folder that a build would make first, and removes it with the parents that were made for it. */
async function tryToMake(target: string): Promise<void> {
  const fresh = unfinishedName(target, 'new');
  let there = dirname(fresh);
  while (!(await exists(there)) && dirname(there) !== there) there = dirname(there);
  try {
    await makeFolder(fresh);
  } catch (error) {
    throw notMade(target, error);
  } finally {
    await removeFolder(fresh);
    for (let parent = dirname(fresh); parent !== there; parent = dirname(parent))
      await rmdir(parent).catch(() => {});
  }
}
