import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './root.ts';

/** Folders with the repository's code. */
const FOLDERS = ['src', 'layouts', 'create-contrapunto', 'tests'];
const TOP_FILES = ['.eleventy.ts'];

/** Paths of all files of code from the root, with `/`. They are sorted, so that runs can be compared. */
export async function codeFiles(): Promise<readonly string[]> {
  const found = await Promise.all(
    FOLDERS.map(async (folder) =>
      (await readdir(join(ROOT, folder), { recursive: true })).map(
        (path) => `${folder}/${path.replaceAll('\\', '/')}`,
      ),
    ),
  );
  return [
    ...TOP_FILES,
    // `dist` is there for a moment when a package is made, perhaps by another test.
    ...found.flat().filter((path) => /\.(?:tsx?|mjs)$/.test(path) && !/\.d\.ts$|\/dist\//.test(path)),
  ].sort();
}

export function isTestFile(path: string): boolean {
  return /^tests\/.*\.test\.tsx?$/.test(path);
}
