import { lstatSync, type Stats, statSync } from 'node:fs';

/**
 * Changes with every change of a file, because nobody can set the time of the last change of state back. Throws errors of the
 * file system.
 */
export function versionOfFile(path: string): string {
  return versionOf(statSync(path));
}

/** The same for files that are asked for again and again, each of which is looked at once. */
export function versionsOfFiles(): (path: string) => string {
  const versions = new Map<string, string>();
  return (path) => {
    const version = versions.get(path) ?? versionOfFile(path);
    versions.set(path, version);
    return version;
  };
}

export function versionOf({ ino, size, mtimeMs, ctimeMs }: Stats): string {
  return `${ino}:${size}:${mtimeMs}:${ctimeMs}`;
}

/** In milliseconds. The times of two changes that are farther apart differ on every file system. */
const TIME_STEP = 2000;

/**
 * Whether each change of a file from now on gives another version. Right after a change it may not, because on some file systems
 * times have no parts of a second.
 * @param now in milliseconds
 */
export function isSettled({ mtimeMs, ctimeMs }: Stats, now: number = Date.now()): boolean {
  return now - Math.max(mtimeMs, ctimeMs) > TIME_STEP;
}

/** The version of the ordinary file at a path; undefined if there is none. Links are not followed. */
export function versionOfOwn(path: string): string | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats?.isFile() ? versionOf(stats) : undefined;
}
