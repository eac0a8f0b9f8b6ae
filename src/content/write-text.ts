import { link, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A file stands where a new one was to be written. */
export class FileExistsError extends Error {}

/**
 * Writes a new file of content: whole or not at all, and never over another. Throws `FileExistsError`, and what the file system
 * throws.
 */
export async function createText(path: string, text: string): Promise<void> {
  try {
    await throughDraft(path, text, async (draft) => {
      try {
        // Unlike a rename, a link fails where the name is taken.
        await link(draft, path);
      } catch (error) {
        if (isCode(error, 'EEXIST')) throw error;
        // A file system without links.
        await writeFile(path, text, { flag: 'wx' });
      }
    });
  } catch (error) {
    throw isCode(error, 'EEXIST') ? new FileExistsError(path) : error;
  }
}

/** Writes a file of content anew, whole or not at all. Throws what the file system throws. */
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
  } finally {
    await rm(draft, { force: true });
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
