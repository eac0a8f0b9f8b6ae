import { rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Removes a file and then those of its parent folders that are empty. `path` is relative to `folder`, with `/` as
 * separator.
 */
export async function removeFile(path: string, folder: string): Promise<void> {
  await rm(join(folder, path), { force: true });
  for (let parent = dirname(path); parent !== '.'; parent = dirname(parent)) {
    // Fails if the folder is not empty; then its parents are not empty either.
    const removed = await rmdir(join(folder, parent)).then(
      () => true,
      () => false,
    );
    if (!removed) return;
  }
}

/** Removes those files of a kind that are not among the wanted ones. `written` are the paths of all that are there. */
export async function removeOthers(
  written: Map<string, string>,
  wanted: ReadonlySet<string>,
  folder: string,
): Promise<void> {
  for (const path of [...written.keys()].filter((path) => !wanted.has(path))) {
    written.delete(path);
    await removeFile(path, folder);
  }
}
