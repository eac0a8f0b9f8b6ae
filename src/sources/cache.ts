import { hash, randomUUID } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { chmod, lstat, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isSystemError } from './system-error.ts';
import {
  isUnfinished,
  removeAbandoned,
  removeFolder,
  removeIfStopped,
  unfinishedName,
} from './unfinished-folders.ts';
import { makeFolder, WriteError } from './write-file.ts';

/** What everything in it can be made of again: it may be deleted at any time. */
const CACHE = '.cache';

/** The name of an entry: its key, and a digest of the key and the content. */
const ENTRY = /^(?<key>[\w-][\w.-]*)\.(?<digest>[0-9a-f]{64})$/;

/** The permissions of a folder that its owner can list, read and change. */
const OWNER_ALL = 0o700;

/** Files made by earlier builds. One that is damaged is as good as none. */
export interface Cache {
  /** The path of the file with this key; undefined if there is none whose content has its digest. */
  readonly find: (key: string) => Promise<string | undefined>;
  /** Stores a file completely or not at all, and returns its path. Throws `WriteError`. */
  readonly keep: (key: string, content: Uint8Array) => Promise<string>;
  /** `find`, or else `make` and `keep`. Two calls with one key make it once. */
  readonly keepOnce: (key: string, make: () => Promise<Uint8Array>) => Promise<string>;
}

/** The path of a folder in the cache. */
export function cacheFolder(name: string): string {
  return join(CACHE, name);
}

/**
 * Opens a folder of the cache, which need not exist. The digest of an entry is a part of its name, so that both come
 * into being by one rename, and an entry is an ordinary file that can be copied. Files that are not entries are
 * removed: leftovers of interrupted builds and of earlier versions.
 */
export function openCache(folder: string): Cache {
  /** The paths of entries by key. Those of other processes that are added later are not known, and made twice. */
  let entries: Promise<Map<string, string>> | undefined;
  /** The versions of entries whose digest this process has checked. */
  const checked = new Map<string, string>();
  const making = new Map<string, Promise<string>>();
  const known = (): Promise<Map<string, string>> => {
    entries ??= listEntries(folder);
    return entries;
  };
  const find: Cache['find'] = async (key) => {
    const path = (await known()).get(key);
    if (path === undefined) return undefined;
    const version = versionOf(path);
    if (version === undefined) return undefined;
    if (checked.get(path) !== version && !isSound(path, key)) return undefined;
    checked.set(path, version);
    return path;
  };
  const keep: Cache['keep'] = async (key, content) => {
    const all = await known();
    const path = join(folder, `${key}.${digestOf(key, content)}`);
    await store(path, content);
    const before = all.get(key);
    if (before !== undefined && before !== path) await removeFolder(before);
    all.set(key, path);
    return path;
  };
  const keepOnce: Cache['keepOnce'] = async (key, make) => {
    const running = making.get(key);
    if (running) return running;
    const made = find(key).then(async (path) => path ?? keep(key, await make()));
    making.set(key, made);
    return made.finally(() => making.delete(key));
  };
  return { find, keep, keepOnce };
}

/** The digest covers the key, so that an entry cannot stand in for another. */
function digestOf(key: string, content: Uint8Array): string {
  return hash('sha256', Buffer.concat([Buffer.from(`${key}\n`), content]));
}

/** Changes with every change of a file; undefined if there is no ordinary file. Links are not followed. */
function versionOf(path: string): string | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats?.isFile() ? `${stats.ino}:${stats.size}:${stats.mtimeMs}:${stats.ctimeMs}` : undefined;
}

/** Whether the content of an entry has its digest. Read at once, because entries are small and there can be thousands. */
function isSound(path: string, key: string): boolean {
  try {
    return path.endsWith(`.${digestOf(key, readFileSync(path))}`);
  } catch {
    // It cannot be read, or is larger than any entry.
    return false;
  }
}

/** Writes a file beside its place and renames it. Something else in its place is removed. */
async function store(path: string, content: Uint8Array): Promise<void> {
  const draft = unfinishedName(join(dirname(path), randomUUID()), 'new');
  removeIfStopped(draft);
  try {
    await makeFolder(dirname(path));
    await writeFile(draft, content, { flag: 'wx' });
    await rename(draft, path).catch(async (error) => {
      if (!(await lstat(path)).isDirectory()) throw error;
      await rm(path, { recursive: true });
      await rename(draft, path);
    });
  } catch (error) {
    throw isSystemError(error) ? new WriteError(path, error.code, { cause: error }) : error;
  } finally {
    await removeFolder(draft);
  }
}

/** Lists the entries of a folder by key. Removes what is not one, except what another process is writing. */
async function listEntries(folder: string): Promise<Map<string, string>> {
  await mendFolder(folder);
  await removeAbandoned(folder, 'new');
  const entries = new Map<string, string>();
  for (const name of await readdir(folder).catch(() => [])) {
    const key = ENTRY.exec(name)?.groups?.['key'];
    if (key !== undefined) entries.set(key, join(folder, name));
    else if (!isUnfinished(name)) await removeFolder(join(folder, name));
  }
  return entries;
}

/** Removes a file or a link in the place of a folder of the cache, and allows its owner to use the folder. */
export async function mendFolder(folder: string): Promise<void> {
  const parent = await stat(dirname(folder)).catch(() => undefined);
  if (parent?.isFile()) await removeFolder(dirname(folder));
  const there = await lstat(folder).catch(() => undefined);
  if (!there) return;
  if (!there.isDirectory()) await removeFolder(folder);
  // Fails if it belongs to another user.
  else if ((there.mode & OWNER_ALL) !== OWNER_ALL)
    await chmod(folder, there.mode | OWNER_ALL).catch(() => {});
}
