import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The paths of all files below a folder, sorted. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => lstatSync(join(folder, path)).isFile())
    .sort();
}

/** Each file and folder with its state. */
export function listingOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((path) => {
      const { size, mtimeMs, mode } = lstatSync(join(folder, path));
      return `${path} ${size} ${mtimeMs} ${mode}`;
    });
}
