import { createHash, type Hash, randomUUID } from 'node:crypto';
import { closeSync, lstatSync, lutimesSync, openSync, readFileSync, readSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isSettled, versionOf } from '../files/file-version.ts';
import { isSystemError } from '../files/system-error.ts';
import { finished, removeFolderSync, removeIfStopped, unfinishedName } from '../files/unfinished-folders.ts';
import { makeFolderSync, WriteError, writeWhole } from '../files/write-file.ts';

/** The name of an entry: its key, a digest of the key and the content, and the length of the content. */
const ENTRY = /^(?<key>[\w-][\w.-]*)\.(?<digest>[0-9a-f]{64})\.(?<bytes>\d+)$/;

/** In milliseconds. An entry is not marked as used again within this time. */
const HOUR = 60 * 60 * 1000;

/** In bytes. So much is read or written at once. */
const AT_ONCE = 1_000_000;

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
  /** See `isSettled` in `file-version.ts`. */
  readonly isSettled: boolean;
}

/** The entry with this file name; undefined if it is not the name of one. */
export function entryNamed(folder: string, name: string): Entry | undefined {
  const { key, bytes } = ENTRY.exec(name)?.groups ?? {};
  return key === undefined ? undefined : { key, path: join(folder, name), bytes: Number(bytes) };
}

/** Begins the digest of an entry, to which its content is added. It covers the key, so that an entry cannot stand in for another. */
function beginDigest(key: string): Hash {
  return createHash('sha256').update(`${key}\n`);
}

/** Undefined if there is no ordinary file with the length of the entry. Links are not followed. */
export function stateOf({ path, bytes }: Entry): EntryState | undefined {
  try {
    const stats = lstatSync(path);
    if (!stats.isFile() || stats.size !== bytes) return undefined;
    return { version: versionOf(stats), used: stats.mtimeMs, isSettled: isSettled(stats) };
  } catch {
    return undefined;
  }
}

/** The content of an entry, if it has the entry's digest. */
export function soundContent(entry: Entry): Buffer | undefined {
  try {
    const content = readFileSync(entry.path);
    return hasDigest(entry, [content]) ? content : undefined;
  } catch {
    // It cannot be read, or is larger than any entry.
    return undefined;
  }
}

/** Whether the content of an entry has the entry's digest. It is read piece by piece. */
export function isSound(entry: Entry): boolean {
  try {
    return hasDigest(entry, piecesOf(entry));
  } catch {
    return false;
  }
}

function hasDigest({ path, key, bytes }: Entry, pieces: Iterable<Uint8Array>): boolean {
  const digest = beginDigest(key);
  for (const piece of pieces) digest.update(piece);
  return path.endsWith(`.${digest.digest('hex')}.${bytes}`);
}

/** The content of an entry. Each piece is valid until the next one is read. */
function* piecesOf({ path, bytes }: Entry): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    const piece = Buffer.allocUnsafe(Math.min(bytes, AT_ONCE));
    for (let left = bytes; left > 0; ) {
      const size = readSync(file, piece);
      if (size === 0) return;
      left -= size;
      yield piece.subarray(0, size);
    }
  } finally {
    closeSync(file);
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

/** Something that is written piece by piece. Every function throws `WriteError`, after which nothing is left of it. */
export interface Draft<Result> {
  readonly add: (piece: Uint8Array) => void;
  /** Puts it in its place, and removes something else that is there. */
  readonly finish: () => Result;
  /** Gives up. Does nothing after `finish`. */
  readonly discard: () => void;
}

/** Begins an entry of the cache, beside its place. */
export function beginEntry(folder: string, key: string): Draft<Entry> {
  return new EntryDraft(folder, key);
}

class EntryDraft implements Draft<Entry> {
  readonly #folder: string;
  readonly #key: string;
  readonly #path: string;
  readonly #digest: Hash;
  #bytes = 0;
  #waiting: Uint8Array[] = [];
  #file: number | undefined;
  #isOver = false;

  constructor(folder: string, key: string) {
    this.#folder = folder;
    this.#key = key;
    this.#path = unfinishedName(join(folder, randomUUID()), 'new');
    this.#digest = beginDigest(key);
  }

  add(piece: Uint8Array): void {
    if (this.#isOver) throw new Error(`${this.#key} has been given up, or is in its place`);
    this.#digest.update(piece);
    this.#waiting.push(piece);
    const before = this.#bytes;
    this.#bytes += piece.length;
    if (Math.floor(this.#bytes / AT_ONCE) === Math.floor(before / AT_ONCE)) return;
    // From now on, the file is there for as long as pieces come.
    removeIfStopped(this.#path);
    this.#attempt(() => this.#flush());
  }

  finish(): Entry {
    return this.#attempt(() => {
      this.#flush();
      this.#close();
      const path = join(this.#folder, `${this.#key}.${this.#digest.digest('hex')}.${this.#bytes}`);
      putInPlace(this.#path, path);
      this.#isOver = true;
      finished(this.#path);
      return { key: this.#key, path, bytes: this.#bytes };
    });
  }

  discard(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    try {
      this.#close();
    } finally {
      removeFolderSync(this.#path);
    }
  }

  #flush(): void {
    this.#file ??= openNew(this.#path);
    const pieces = this.#waiting.length > 1 ? [Buffer.concat(this.#waiting)] : this.#waiting;
    for (const piece of pieces) writeWhole(this.#file, piece);
    this.#waiting = [];
  }

  #close(): void {
    const file = this.#file;
    this.#file = undefined;
    if (file !== undefined) closeSync(file);
  }

  #attempt<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      this.discard();
      if (!isSystemError(error)) throw error;
      throw new WriteError(join(this.#folder, this.#key), error.code, { cause: error });
    }
  }
}

function putInPlace(draft: string, path: string): void {
  try {
    renameSync(draft, path);
  } catch (error) {
    if (!lstatSync(path).isDirectory()) throw error;
    removeFolderSync(path);
    renameSync(draft, path);
  }
}

function openNew(path: string): number {
  try {
    return openSync(path, 'wx');
  } catch (error) {
    if (!isSystemError(error) || error.code !== 'ENOENT') throw error;
    makeFolderSync(dirname(path));
    return openSync(path, 'wx');
  }
}
