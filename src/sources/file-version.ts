import { lstatSync, type Stats, statSync } from 'node:fs';

/**
 * Changes with every change of a file, because nobody can set the time of the last change of state back. Throws errors of the
 * file system.
 */
export function versionOfFile(path: string): string {
  return versionOf(statSync(path));
}

export function versionOf({ ino, size, mtimeMs, ctimeMs }: Stats): string {
  return `${ino}:${size}:${mtimeMs}:${ctimeMs}`;
}

/** The version of the ordinary file at a path; undefined if there is none. Links are not followed. */
export function versionOfOwn(path: string): string | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats?.isFile() ? versionOf(stats) : undefined;
}
