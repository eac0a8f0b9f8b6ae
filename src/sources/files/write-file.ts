import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, statSync, writeSync } from 'node:fs';
import { chmod, link, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isSystemError } from './system-error.ts';
import { removeAbandoned, removeFolder, removeIfStopped, unfinishedName } from './unfinished-folders.ts';

/** A file or folder could not be written. */
export class WriteError extends Error {
  constructor(
    readonly path: string,
    /** The system's error code (`EEXIST` if a new file would replace an existing one), or a message. */
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(`${path}: ${reason}`, options);
  }
}

/** Writes a file by an atomic rename, replacing an existing one. Throws `WriteError`. */
export async function replaceFile(path: string, content: Uint8Array | string): Promise<void> {
  await throughDraft(path, content, (draft) => rename(draft, path));
}

/** Replaces the content of an existing file and keeps its permissions. Throws `WriteError`. */
export async function changeFile(path: string, content: string): Promise<void> {
  await throughDraft(path, content, async (draft) => {
    await chmod(draft, (await stat(path)).mode);
    await rename(draft, path);
  });
}

/** Creates a file that is never seen incomplete and never replaces an existing one. Throws `WriteError`. */
export async function createFile(path: string, content: Uint8Array | string): Promise<void> {
  await throughDraft(path, content, async (draft) => {
    try {
      // Unlike a rename, a link fails if the name is taken.
      await link(draft, path);
    } catch (error) {
      if (isSystemError(error) && error.code === 'EEXIST') throw error;
      await createWithoutLink(path, content);
    }
  });
}

/**
 * Creates a folder and its parents; several calls may create the same ones at the same time. Throws errors of the file
 * system.
 */
export async function makeFolder(path: string): Promise<void> {
  makeFolderSync(path);
}

/** `makeFolder`, at once, which costs a sixth of the time. */
export function makeFolderSync(path: string): void {
  try {
    makeOneFolder(path);
  } catch (error) {
    const parent = dirname(path);
    if (!isSystemError(error) || error.code !== 'ENOENT' || parent === path) throw error;
    // If the parent exists now, another process has just created it.
    if (!existsSync(parent)) makeFolderSync(parent);
    makeOneFolder(path);
  }
}

/** Creates a folder whose parent exists, unless the folder exists too. Throws errors of the file system. */
function makeOneFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    if (!isSystemError(error) || error.code !== 'EEXIST') throw error;
    if (statSync(path).isDirectory()) return;
    // A file is in the place of the folder. `EEXIST` is reserved for new files that would replace one.
    throw Object.assign(error, { code: 'ENOTDIR' });
  }
}

/** Writes all of a piece to an open file: the system may write a part. Throws errors of the file system. */
export function writeWhole(file: number, piece: Uint8Array): void {
  for (let done = 0; done < piece.length; ) done += writeSync(file, piece, done);
}

/**
 * Writes to a temporary file in the same folder first, so that `path` never has partial content.
 */
async function throughDraft(
  path: string,
  content: Uint8Array | string,
  take: (draft: string) => Promise<void>,
): Promise<void> {
  const folder = dirname(path);
  const draft = unfinishedName(join(folder, `${DRAFT}${randomUUID()}`), 'new');
  removeIfStopped(draft);
  try {
    await makeFolder(folder);
    await clearUp(folder);
    await writeFile(draft, content, { flag: 'wx' });
    await take(draft);
  } catch (error) {
    throw isSystemError(error) ? new WriteError(path, error.code, { cause: error }) : error;
  } finally {
    await removeFolder(draft);
  }
}

/** The beginning of the names of temporary files. They are hidden, so that they are not read as content meanwhile. */
const DRAFT = '.contrapunto-';

const cleared = new Set<string>();

/** Removes temporary files of interrupted processes, once for each folder. */
async function clearUp(folder: string): Promise<void> {
  if (cleared.has(folder)) return;
  cleared.add(folder);
  await removeAbandoned(folder, 'new', (name) => name.startsWith(DRAFT));
}

/** Fallback for file systems without hard links. */
async function createWithoutLink(path: string, content: Uint8Array | string): Promise<void> {
  try {
    await writeFile(path, content, { flag: 'wx' });
  } catch (error) {
    const isOthers = isSystemError(error) && error.code === 'EEXIST';
    if (!isOthers) await rm(path, { force: true }).catch(() => {});
    throw error;
  }
}
