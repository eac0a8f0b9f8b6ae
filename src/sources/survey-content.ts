import { createHash } from 'node:crypto';
import { type Dirent, readdirSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { isSettled } from './files/file-version.ts';

/** A file or folder that the operating system does not allow us to read. */
export interface Unread {
  /** Path in the content folder, with `/` as separator. */
  readonly path: string;
  /** The system's error code, such as `EACCES`. */
  readonly reason: string;
}

/** The files of a folder, none of which is read. */
export interface FolderSurvey {
  /** The state of each file as far as it can be reached, by its path, sorted. */
  readonly states: ReadonlyMap<string, Stats | undefined>;
  /** Changes if any file is added, removed or changed. */
  readonly version: string;
  /** Folders that cannot be read. */
  readonly unread: readonly Unread[];
}

/** Looks at every file that `readContent` would read. Throws errors of the file system if the folder cannot be read. */
export function surveyContent(folder: string): FolderSurvey {
  const unread: Unread[] = [];
  const states = new Map<string, Stats | undefined>();
  const hash = createHash('sha1');
  for (const path of [...listFiles(folder, unread)].sort()) {
    const state = stateOf(join(folder, path));
    states.set(path, state);
    const { size, mtimeMs, ctimeMs, ino } = state ?? {};
    hash.update(`${path}:${size}:${mtimeMs}:${ctimeMs}:${ino}\n`);
  }
  return { states, version: hash.digest('base64'), unread };
}

/** The state of a folder's files. */
export interface FolderState {
  /** Changes if any file is added, removed or changed. */
  readonly version: string;
  /** Whether each further change gets another version, as `isSettled` tells it of every file. */
  readonly isSettled: boolean;
}

/** The state of a folder. Throws errors of the file system if the folder cannot be read. */
export function folderState(folder: string): FolderState {
  return stateOfSurvey(surveyContent(folder));
}

export function stateOfSurvey({ states, version }: FolderSurvey): FolderState {
  const now = Date.now();
  return { version, isSettled: [...states.values()].every((state) => !state || isSettled(state, now)) };
}

/** Undefined if the file no longer exists or cannot be reached. */
function stateOf(file: string): Stats | undefined {
  try {
    return statSync(file);
  } catch {
    return undefined;
  }
}

/**
 * Paths of every regular file that is not hidden, relative to `folder` and unsorted. Links, pipes and devices are left
 * out.
 */
function listFiles(folder: string, unread: Unread[], inside = ''): readonly string[] {
  return entriesOf(folder, unread, inside)
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((entry) => {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isDirectory()) return listFiles(folder, unread, path);
      return entry.isFile() ? [path] : [];
    });
}

function entriesOf(folder: string, unread: Unread[], inside: string): readonly Dirent[] {
  try {
    return readdirSync(join(folder, inside), { withFileTypes: true });
  } catch (error) {
    if (inside === '') throw error;
    return isGone(error) ? [] : unlessGone(inside, unread, [])(error);
  }
}

/** Handles a failure to read: records it and returns `instead`. Rethrows the error if the file no longer exists. */
export function unlessGone<Value>(path: string, unread: Unread[], instead: Value): (error: unknown) => Value {
  return (error) => {
    if (!isCoded(error) || isGone(error)) throw error;
    unread.push({ path, reason: error.code });
    return instead;
  };
}

/** Errors of the system, and Node's own for a file that is too large to read (`ERR_FS_FILE_TOO_LARGE`). */
function isCoded(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}

/** The file or folder was removed, or replaced by one of the other kind, since its folder was listed. */
export function isGone(error: unknown): boolean {
  return isCoded(error) && ['ENOENT', 'ENOTDIR', 'EISDIR'].includes(error.code);
}
