import { rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Removes a file, and the folders that held it alone. `path` is its path inside `folder`, with `/`. */
export async function removeFile(path: string, folder: string): Promise<void> {
  await rm(join(folder, path), { force: true });
  for (let parent = dirname(path); parent !== '.'; parent = dirname(parent)) {
    // It fails where something else is in it, and then so would all above it.
    const removed = await rmdir(join(folder, parent)).then(
      () => true,
      () => false,
    );
    if (!removed) return;
  }
}
