import { randomUUID } from 'node:crypto';
import { link, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { exists } from './exists.ts';
import { isSystemError } from './system-error.ts';

/** Something that could not be written. */
export class WriteError extends Error {
  constructor(
    readonly path: string,
    /** The system's name for it (`EEXIST` if a new file would take another's place), or what it says. */
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(`${path}: ${reason}`, options);
  }
}

/** Writes a file, whole or not at all, over the one of that name if there is one. Throws `WriteError`. */
export async function replaceFile(path: string, content: Uint8Array | string): Promise<void> {
  await throughDraft(path, content, (draft) => rename(draft, path));
}

/** Writes a new file, whole or not at all, and never over another. Throws `WriteError`. */
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
 * Makes a file of a cache unless it is there. Builds may run side by side and want the same file at the same time, as may
 * two parts of one build: each makes it, and the last to be done stays, which is the same. Throws `WriteError`.
 */
export async function keepFile(path: string, make: () => Promise<Uint8Array | string>): Promise<void> {
  if (await exists(path)) return;
  await replaceFile(path, await make());
}

/**
 * Makes a folder and those above it. Throws what the file system throws. (`mkdir` with `recursive` never comes to an end below
 * a folder such as `/proc`, which says that its parts do not exist and cannot be made either; Node 20 and 22.)
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === 'EEXIST') {
      if ((await stat(path)).isDirectory()) return;
      // `EEXIST` is for a file that would take another's place.
      throw Object.assign(error, { code: 'ENOTDIR' });
    }
    const parent = dirname(path);
    if (error.code !== 'ENOENT' || parent === path || (await exists(parent))) throw error;
    await makeFolder(parent);
    await makeFolder(path);
  }
}

/**
 * The content goes into a file of another name in the same folder first, so that what is at `path` is whole at every moment.
 * The name is hidden, so that it is not taken for content while it is there.
 */
async function throughDraft(
  path: string,
  content: Uint8Array | string,
  take: (draft: string) => Promise<void>,
): Promise<void> {
  const draft = join(dirname(path), `.contrapunto-${randomUUID()}`);
  try {
    await makeFolder(dirname(path));
    await writeFile(draft, content, { flag: 'wx' });
    await take(draft);
  } catch (error) {
    throw isSystemError(error) ? new WriteError(path, error.code, { cause: error }) : error;
  } finally {
    // A failure to tidy up must not hide the failure that made it necessary.
    await rm(draft, { force: true }).catch(() => {});
  }
}

/** For a file system without links. */
async function createWithoutLink(path: string, content: Uint8Array | string): Promise<void> {
  try {
    await writeFile(path, content, { flag: 'wx' });
  } catch (error) {
    const isOthers = isSystemError(error) && error.code === 'EEXIST';
    if (!isOthers) await rm(path, { force: true }).catch(() => {});
    throw error;
  }
}
