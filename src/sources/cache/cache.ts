import { basename, join } from 'node:path';
import { isSystemError } from '../files/system-error.ts';
import { removeFolderSync } from '../files/unfinished-folders.ts';
import { WriteError } from '../files/write-file.ts';
import {
  beginEntry,
  type Draft,
  type Entry,
  isSound,
  markUsed,
  soundContent,
  stateOf,
} from './cache-entries.ts';
import { openFolder, standInFolder, trimFolder } from './cache-folder.ts';

/** What everything in it can be made of again: it may be deleted at any time. */
const CACHE = '.cache';

/** In bytes, for the entries of a folder. */
const MOST_BYTES = 500_000_000;

/** The key of the entry with the versions of other entries that were checked. */
const CHECKED = 'checked';

/** The path of a folder in the cache. */
export function cacheFolder(name: string): string {
  return join(CACHE, name);
}

/**
 * A folder of files made by earlier builds, which need not exist. A file that is damaged is as good as none. The digest of an entry is
 * a part of its name, so that both come into being by one rename, and an entry is an ordinary file that can be copied. Files
 * that are not entries are removed: leftovers of interrupted builds and of earlier versions.
 *
 * Files are read and written synchronously, because they are small and there can be thousands: that takes a fifth of the time.
 */
export class Cache {
  readonly #folder: string;
  readonly #mostBytes: number;
  /** Those that other processes add later are not known, and made twice. */
  #entries: Map<string, Entry> | undefined;
  /** The versions of files whose digest this process has checked, by path. */
  readonly #checked = new Map<string, string>();
  /** Of these, the versions of files that had not been changed just before. */
  readonly #settled = new Map<string, string>();
  /** The same as an earlier process has kept them, by the names of files. */
  #checkedBefore: ReadonlyMap<string, string> | undefined;
  /** Paths of what was used since the cache was trimmed. */
  readonly #used = new Set<string>();
  readonly #making = new Map<string, Promise<string>>();

  /** @param mostBytes how much `trim` leaves */
  constructor(folder: string, mostBytes = MOST_BYTES) {
    this.#folder = folder;
    this.#mostBytes = mostBytes;
  }

  /**
   * The path of the file with this key; undefined if there is none whose content has its digest. A file is read for that, unless
   * it is as it was when this process, or one that has called `keepChecks`, has read it.
   */
  find(key: string): string | undefined {
    const isIntact = (entry: Entry, version: string) =>
      this.#checked.get(entry.path) === version ||
      this.#versionsBefore.get(basename(entry.path)) === version ||
      isSound(entry);
    return this.#use(key, isIntact)?.path;
  }

  /**
   * Keeps the versions of files whose digest was checked, for a folder with thousands of files: the next process reads only those that
   * have another version since. Files that were changed just before are left out.
   */
  keepChecks(): void {
    const before = this.#versionsBefore;
    const now = new Map<string, string>();
    for (const { key, path } of this.#known.values()) {
      const name = basename(path);
      const version = this.#settled.get(path) ?? before.get(name);
      if (key !== CHECKED && version !== undefined) now.set(name, version);
    }
    if ([...now].every(([name, version]) => before.get(name) === version)) return;
    keepIfPossible(this, CHECKED, Buffer.from(JSON.stringify([...now])));
    this.#checkedBefore = now;
  }

  /** The content of the file with this key; undefined if there is none whose content has its digest. */
  read(key: string): Buffer | undefined {
    let content: Buffer | undefined;
    this.#use(key, (entry) => {
      content = soundContent(entry);
      return content !== undefined;
    });
    return content;
  }

  /** Stores a file completely or not at all, and returns its path. Throws `WriteError`. */
  keep(key: string, content: Uint8Array): string {
    return whole(this.begin(key), content);
  }

  /** `keep`, for a file that comes in pieces. */
  begin(key: string): Draft<string> {
    const before = this.#known.get(key);
    const draft = beginEntry(this.#folder, key);
    const finish = (): string => {
      const entry = draft.finish();
      if (before !== undefined && before.path !== entry.path) removeFolderSync(before.path);
      this.#known.set(key, entry);
      this.#used.add(entry.path);
      return entry.path;
    };
    return { add: (piece) => draft.add(piece), finish, discard: () => draft.discard() };
  }

  /**
   * `keep`, for a file that this process needs: if the cache cannot be written, it is elsewhere until the process ends. So such a
   * cache only costs time. Throws `WriteError` if there is no place elsewhere either.
   */
  hold(key: string, content: Uint8Array): string {
    try {
      return this.keep(key, content);
    } catch (error) {
      const elsewhere = isRefusal(error) ? standInFolder() : undefined;
      if (elsewhere === undefined) throw error;
      return whole(beginEntry(elsewhere, key), content).path;
    }
  }

  /** `find`, or else `make` and `hold`. Two calls with one key make it once. */
  async keepOnce(key: string, make: () => Promise<Uint8Array>): Promise<string> {
    const found = this.#making.get(key) ?? this.find(key);
    if (found !== undefined) return found;
    const made = make().then((content) => this.hold(key, content));
    this.#making.set(key, made);
    return made.finally(() => this.#making.delete(key));
  }

  /**
   * If there is more than the cache may hold, removes the files that were not used for longest. To be called when everything
   * that is needed has been used: what was used since the last call stays, even if it is too much by itself.
   */
  trim(): void {
    // What other processes have added since is not counted; the next build counts it.
    if (this.#knownBytes() > this.#mostBytes) this.#removeOldest();
    this.#used.clear();
  }

  /** Lists the folder again when it is needed, to know what other processes have added. */
  lookAgain(): void {
    this.#entries = undefined;
  }

  get #versionsBefore(): ReadonlyMap<string, string> {
    if (this.#checkedBefore) return this.#checkedBefore;
    const content = this.read(CHECKED);
    // Its digest says that `keepChecks` has written it.
    const kept = content ? (JSON.parse(content.toString()) as (readonly [string, string])[]) : [];
    this.#checkedBefore = new Map(kept);
    return this.#checkedBefore;
  }

  #knownBytes(): number {
    let sum = 0;
    for (const { bytes } of this.#known.values()) sum += bytes;
    return sum;
  }

  #removeOldest(): void {
    for (const { key, path } of trimFolder(this.#folder, this.#mostBytes, this.#used)) {
      if (this.#known.get(key)?.path === path) this.#known.delete(key);
    }
  }

  get #known(): Map<string, Entry> {
    this.#entries ??= openFolder(this.#folder);
    return this.#entries;
  }

  /** The entry with this key if it is sound. It has been used then. */
  #use(key: string, accepts: (entry: Entry, version: string) => boolean): Entry | undefined {
    const entry = this.#known.get(key);
    const state = entry && stateOf(entry);
    if (!state || !accepts(entry, state.version)) return undefined;
    const { version } = markUsed(entry, state);
    this.#checked.set(entry.path, version);
    if (state.isSettled) this.#settled.set(entry.path, version);
    this.#used.add(entry.path);
    return entry;
  }
}

/** Finishes a draft that is not in pieces. */
function whole<Result>(draft: Draft<Result>, content: Uint8Array): Result {
  draft.add(content);
  return draft.finish();
}

/** Stores a file if that is possible. */
export function keepIfPossible(cache: Pick<Cache, 'keep'>, key: string, content: Uint8Array): void {
  unlessRefused(() => cache.keep(key, content));
}

/** Does something with a cache. One that cannot be written only costs time. */
export function unlessRefused(write: () => void): void {
  try {
    write();
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
}

function isRefusal(error: unknown): boolean {
  return error instanceof WriteError || isSystemError(error);
}
