import { chmodSync, lstatSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import {
  isBeingMade,
  isUsedByOthers,
  removeAbandonedSync,
  removeFolderSync,
  removeIfStopped,
  unfinishedName,
} from '../files/unfinished-folders.ts';
import { makeFolderSync } from '../files/write-file.ts';
import { type Entry, entryNamed, stateOf } from './cache-entries.ts';

/** The part of the limit that is left when entries are removed, so that it does not have to be done in each build. */
const LEFT = 0.75;

/** The permissions of a folder that its owner can list, read and change. */
const OWNER_ALL = 0o700;

/** The entries of a folder by key. Removes what is not one, except what another process is writing. */
export function openFolder(folder: string): Map<string, Entry> {
  mendFolder(folder);
  showUse(folder);
  const entries = new Map<string, Entry>();
  for (const name of namesIn(folder)) {
    const entry = entryNamed(folder, name);
    if (entry) entries.set(entry.key, oneOf(folder, entry, entries.get(entry.key)));
    else if (!isBeingMade(join(folder, name))) removeFolderSync(join(folder, name));
  }
  return entries;
}

/** Of two entries with one key, which two processes have kept at the same time, the one that was used last. */
function oneOf(folder: string, entry: Entry, other: Entry | undefined): Entry {
  if (!other) return entry;
  const usedOf = (one: Entry) => stateOf(one)?.used ?? 0;
  const [older, newer] = usedOf(entry) < usedOf(other) ? [entry, other] : [other, entry];
  if (!isUsedByOthers(folder)) removeFolderSync(older.path);
  return newer;
}

/** What the folders are called that take the place of a cache. */
const STAND_IN = 'contrapunto-cache';

let standIn: string | undefined;

/** A folder in the place of those that cannot be written. It is there as long as this process runs. Undefined if it cannot be made. */
export function standInFolder(): string | undefined {
  if (standIn === undefined) {
    const made = unfinishedName(join(tmpdir(), STAND_IN), 'new');
    // A process that was killed has left its own.
    removeAbandonedSync(tmpdir(), 'new', (name) => name === STAND_IN);
    try {
      mkdirSync(made, { mode: OWNER_ALL });
    } catch {
      return undefined;
    }
    removeIfStopped(made);
    standIn = made;
  }
  return standIn;
}

/** Tells other processes, by a file beside the folder, that this one uses its entries for as long as it runs. */
function showUse(folder: string): void {
  removeAbandonedSync(dirname(folder), 'new', (name) => name === basename(folder));
  const mark = unfinishedName(folder, 'new');
  try {
    makeFolderSync(dirname(folder));
    removeIfStopped(mark);
    writeFileSync(mark, '');
  } catch {
    // Nobody can write here, and so nobody removes anything.
  }
}

/**
 * If the entries of a folder have more bytes than this, removes those that were not used for longest, except those at
 * `used` paths. Does nothing while another process uses the folder, because it may be about to copy an entry. Returns what
 * was removed.
 */
export function trimFolder(folder: string, mostBytes: number, used: ReadonlySet<string>): readonly Entry[] {
  const entries = namesIn(folder).flatMap((name) => entryNamed(folder, name) ?? []);
  let total = entries.reduce((sum, { bytes }) => sum + bytes, 0);
  if (total <= mostBytes || isUsedByOthers(folder)) return [];
  const unused = entries
    .filter(({ path }) => !used.has(path))
    .map((entry) => ({ entry, used: stateOf(entry)?.used ?? 0 }))
    .sort((a, b) => a.used - b.used);
  const removed: Entry[] = [];
  for (const { entry, used } of unused) {
    if (total <= LEFT * mostBytes) break;
    // A process that has started since may have used it.
    if ((stateOf(entry)?.used ?? 0) !== used) continue;
    removeFolderSync(entry.path);
    removed.push(entry);
    total -= entry.bytes;
  }
  return removed;
}

/** The names in a folder. None if it cannot be read. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Removes a file or a link in the place of a folder of the cache, and allows its owner to use the folder. */
export function mendFolder(folder: string): void {
  if (isFile(dirname(folder))) removeFolderSync(dirname(folder));
  try {
    const there = lstatSync(folder);
    if (!there.isDirectory()) removeFolderSync(folder);
    // Fails if it belongs to another user.
    else if ((there.mode & OWNER_ALL) !== OWNER_ALL) chmodSync(folder, there.mode | OWNER_ALL);
  } catch {
    // It is not there, or cannot be mended.
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
