import { link, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Why a file could not be written: `EEXIST` where a new one would take another's place, else the system's name for it. */
export class WriteError extends Error {
  readonly reason: string;

  constructor(path: string, reason: string) {
    super(`${path}: ${reason}`);
    this.reason = reason;
  }
}

/** Writes a new file of content: whole or not at all, and never over another. Throws `WriteError`. */
export async function createText(path: string, text: string): Promise<void> {
  await throughDraft(path, text, async (draft) => {
    try {
      // Unlike a rename, a link fails where the name is taken.
      await link(draft, path);
    } catch (error) {
      if (isSystemError(error) && error.code === 'EEXIST') throw error;
      // A file system without links.
      await writeFile(path, text, { flag: 'wx' });
    }
  });
}

/** Writes a file of content anew, whole or not at all. Throws `WriteError`. */
export async function replaceText(path: string, text: string): Promise<void> {
  await throughDraft(path, text, (draft) => rename(draft, path));
}

/** Hidden, so that nobody takes it for content while it is there. */
async function throughDraft(
  path: string,
  text: string,
  take: (draft: string) => Promise<void>,
): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    await writeFile(draft, text, { flag: 'wx' });
    await take(draft);
  } catch (error) {
    throw isSystemError(error) ? new WriteError(path, error.code) : error;
  } finally {
    await rm(draft, { force: true });
  }
}

function isSystemError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
