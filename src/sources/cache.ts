import { join } from 'node:path';
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
import { isSystemError } from './system-error.ts';
import { removeFolderSync } from './unfinished-folders.ts';
import { WriteError } from './write-file.ts';

/** What everything in it can be made of again: it may be deleted at any time. */
const CACHE = '.cache';

/** In bytes, for the entries of a folder. */
const MOST_BYTES = 500_000_000;

/**
 * Files made by earlier builds. One that is damaged is as good as none. Files are read and written synchronously, because
 * they are small and there can be thousands: that takes a fifth of the time.
 */
export interface Cache {
  /** The path of the file with this key; undefined if there is none whose content has its digest. */
  readonly find: (key: string) => string | undefined;
  /** The content of the file with this key; undefined if there is none whose content has its digest. */
  readonly read: (key: string) => Buffer | undefined;
  /** Stores a file completely or not at all, and returns its path. Throws `WriteError`. */
  readonly keep: (key: string, content: Uint8Array) => string;
  /** `keep`, for a file that comes in pieces. */
  readonly begin: (key: string) => Draft<string>;
  /**
   * `keep`, for a file that this process needs: if the cache cannot be written, it is elsewhere until the process ends. So such a
   * cache only costs time. Throws `WriteError` if there is no place elsewhere either.
   */
  readonly hold: (key: string, content: Uint8Array) => string;
  /** `find`, or else `make` and `hold`. Two calls with one key make it once. */
  readonly keepOnce: (key: string, make: () => Promise<Uint8Array>) => Promise<string>;
  /**
   * If there is more than the cache may hold, removes the files that were not used for longest. To be called when everything
   * that is needed has been used: what was used since the last call stays, even if it is too much by itself.
   */
  readonly trim: () => void;
}

/** The path of a folder in the cache. */
export function cacheFolder(name: string): string {
  return join(CACHE, name);
}

/**
 * Opens a folder of the cache, which need not exist. The digest of an entry is a part of its name, so that both come
 * into being by one rename, and an entry is an ordinary file that can be copied. Files that are not entries are
 * removed: leftovers of interrupted builds and of earlier versions.
 * @param mostBytes how much `trim` leaves
 */
export function openCache(folder: string, mostBytes = MOST_BYTES): Cache {
  /** Those that other processes add later are not known, and made twice. */
  let entries: Map<string, Entry> | undefined;
  /** The versions of files whose digest this process has checked, by path. */
  const checked = new Map<string, string>();
  /** Paths of what was used since the cache was trimmed. */
  const used = new Set<string>();
  const making = new Map<string, Promise<string>>();
  const known = (): Map<string, Entry> => {
    entries ??= openFolder(folder);
    return entries;
  };
  /** The entry with this key if it is sound. It has been used then. */
  const use = (key: string, accepts: (entry: Entry, version: string) => boolean): Entry | undefined => {
    const entry = known().get(key);
    const state = entry && stateOf(entry);
    if (!state || !accepts(entry, state.version)) return undefined;
    checked.set(entry.path, markUsed(entry, state).version);
    used.add(entry.path);
    return entry;
  };
  const find: Cache['find'] = (key) =>
    use(key, (entry, version) => checked.get(entry.path) === version || isSound(entry))?.path;
  const read: Cache['read'] = (key) => {
    let content: Buffer | undefined;
    use(key, (entry) => {
      content = soundContent(entry);
      return content !== undefined;
    });
    return content;
  };
  const begin: Cache['begin'] = (key) => {
    const before = known().get(key);
    const draft = beginEntry(folder, key);
    const finish = (): string => {
      const entry = draft.finish();
      if (before !== undefined && before.path !== entry.path) removeFolderSync(before.path);
      known().set(key, entry);
      used.add(entry.path);
      return entry.path;
    };
    return { add: (piece) => draft.add(piece), finish, discard: () => draft.discard() };
  };
  const keep: Cache['keep'] = (key, content) => whole(begin(key), content);
  const hold: Cache['hold'] = (key, content) => {
    try {
      return keep(key, content);
    } catch (error) {
      const elsewhere = isRefusal(error) ? standInFolder() : undefined;
      if (elsewhere === undefined) throw error;
      return whole(beginEntry(elsewhere, key), content).path;
    }
  };
  const keepOnce: Cache['keepOnce'] = async (key, make) => {
    const found = making.get(key) ?? find(key);
    if (found !== undefined) return found;
    const made = make().then((content) => hold(key, content));
    making.set(key, made);
    return made.finally(() => making.delete(key));
  };
  const trim: Cache['trim'] = () => {
    for (const { key, path } of trimFolder(folder, mostBytes, used)) {
      if (known().get(key)?.path === path) known().delete(key);
    }
    used.clear();
  };
  return { find, read, keep, begin, hold, keepOnce, trim };
}

/** Finishes a draft that is not in pieces. */
function whole<Result>(draft: Draft<Result>, content: Uint8Array): Result {
  draft.add(content);
  return draft.finish();
}

/** Stores a file if that is possible. A cache that cannot be written only costs time. */
export function keepIfPossible(cache: Pick<Cache, 'keep'>, key: string, content: Uint8Array): void {
  try {
    cache.keep(key, content);
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
}

function isRefusal(error: unknown): boolean {
  return error instanceof WriteError || isSystemError(error);
}
