import { createHash, randomUUID } from 'node:crypto';
import { lstatSync, lutimesSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isSystemError } from './system-error.ts';
import { removeFolderSync, unfinishedName } from './unfinished-folders.ts';
import { makeFolderSync, WriteError } from './write-file.ts';

/** The name of an entry: its key, a digest of the key and the content, and the length of the content. */
const ENTRY = /^(?<key>[\w-][\w.-]*)\.(?<digest>[0-9a-f]{64})\.(?<bytes>\d+)$/;

/** In milliseconds. An entry is not marked as used again within this time. */
const HOUR = 60 * 60 * 1000;

/** A file in a folder of the cache, by its name. */
export interface Entry {
  readonly key: string;
  readonly path: string;
  readonly bytes: number;
}

/** An entry as it is on the disk. */
export interface EntryState {
  /** Changes with every change of the file. */
  readonly version: string;
  /** When it was used, in milliseconds. */
  readonly used: number;
}

/** The entry with this file name; undefined if it is not the name of one. */
export function entryNamed(folder: string, name: string): Entry | undefined {
  const { key, bytes } = ENTRY.exec(name)?.groups ?? {};
  return key === undefined ? undefined : { key, path: join(folder, name), bytes: Number(bytes) };
}

/** The digest covers the key, so that an entry cannot stand in for another. */
function digestOf(key: string, content: Uint8Array): string {
  // Not put together: of megabytes, that would take as long as their digest.
  return createHash('sha256').update(`${key}\n`).update(content).digest('hex');
}

/** Undefined if there is no ordinary file with the length of the entry. Links are not followed. */
export function stateOf({ path, bytes }: Entry): EntryState | undefined {
  try {
    const stats = lstatSync(path);
    if (!stats.isFile() || stats.size !== bytes) return undefined;
    return { version: `${stats.ino}:${stats.mtimeMs}:${stats.ctimeMs}`, used: stats.mtimeMs };
  } catch {
    return undefined;
  }
}

/** The content of an entry, if it has the entry's digest. */
export function soundContent({ path, key, bytes }: Entry): Buffer | undefined {
  try {
    const content = readFileSync(path);
    return path.endsWith(`.${digestOf(key, content)}.${bytes}`) ? content : undefined;
  } catch {
    // It cannot be read, or is larger than any entry.
    return undefined;
  }
}

/** Records that an entry was used now, unless it was lately. Returns its state then. */
export function markUsed(entry: Entry, state: EntryState): EntryState {
  const now = Date.now();
  if (Math.abs(now - state.used) < HOUR) return state;
  try {
    lutimesSync(entry.path, new Date(now), new Date(now));
  } catch {
    // The cache belongs to another user, or is gone.
  }
  return stateOf(entry) ?? state;
}

/** Writes an entry beside its place and renames it. Something else in its place is removed. Throws `WriteError`. */
export function storeEntry(folder: string, key: string, content: Uint8Array): Entry {
  const bytes = content.length;
  const path = join(folder, `${key}.${digestOf(key, content)}.${bytes}`);
  const draft = unfinishedName(join(folder, randomUUID()), 'new');
  try {
    writeNew(draft, content);
    try {
      renameSync(draft, path);
    } catch (error) {
      if (!lstatSync(path).isDirectory()) throw error;
      removeFolderSync(path);
      renameSync(draft, path);
    }
  } catch (error) {
    removeFolderSync(draft);
    throw isSystemError(error) ? new WriteError(path, error.code, { cause: error }) : error;
  }
  return { key, path, bytes };
}

function writeNew(path: string, content: Uint8Array): void {
  try {
    writeFileSync(path, content, { flag: 'wx' });
  } catch (error) {
    if (!isSystemError(error) || error.code !== 'ENOENT') throw error;
    makeFolderSync(dirname(path));
    writeFileSync(path, content, { flag: 'wx' });
  }
}
