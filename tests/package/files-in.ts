import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The paths of all files below a folder, sorted. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => lstatSync(join(folder, path)).isFile())
    .sort();
}
