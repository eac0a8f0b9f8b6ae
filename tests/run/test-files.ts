import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './root.ts';

/** Folders with TypeScript files in the repository. */
const FOLDERS = ['src', 'layouts', 'tests'];
const TOP_FILES = ['.eleventy.ts'];

/**
 * All TypeScript files of the repository: paths relative to the root, with `/` as separator. Sorted, so that the
 * results of runs can be compared.
 */
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
    ...found.flat().filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts')),
  ].sort();
}

export function isTestFile(path: string): boolean {
  return /^tests\/.*\.test\.tsx?$/.test(path);
}
