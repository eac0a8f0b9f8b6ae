import { keptPath, type SavedFile } from '../../../src/outputs/offline/saved-list.ts';
import { SavingFailure } from './failure.ts';
import {
  beginningOf,
  type CompleteCache,
  cacheName,
  completeCaches,
  keptCaches,
  matchIn,
} from './kept-caches.ts';
import { fileKey, missingLists, type PublishedList, publishedList } from './published.ts';
import { BASE } from './site-paths.ts';

/** Files that are loaded at the same time. */
const AT_ONCE = 4;

interface Saving {
  readonly signal: AbortSignal;
  /** Called with the bytes that are there, of those of all lists that have to be saved. */
  readonly onBytes: (done: number, all: number) => void;
}

/**
 * Keeps what lists name, in caches of their own, and then removes those of their former versions. What has arrived before is not
 * loaded again. Throws errors of the browser, also if `signal` aborts, and `SavingFailure`.
 */
export async function saveLists(
  published: readonly PublishedList[],
  { signal, onBytes }: Saving,
): Promise<void> {
  const kept = await completeCaches(BASE);
  const missing = missingLists(published, kept);
  const all = missing.reduce((sum, { content }) => sum + content.bytes, 0);
  let done = 0;
  for (const each of missing) {
    await saveList(each, kept, signal, (bytes) => {
      done += bytes;
      onBytes(done, all);
    });
  }
}

async function saveList(
  { list, content }: PublishedList,
  kept: readonly CompleteCache[],
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<void> {
  const name = cacheName(BASE, list, content.fingerprint);
  await removeOthers(list, name, false);
  const cache = await caches.open(name);
  await cache.put(beginningOf(list), Response.json(content));
  const known = cachesByFile(kept);
  await eachAtOnce(content.files, async (file) => {
    const path = keptPath(new URL(file[0], location.href));
    if (!(await cache.match(path))) {
      const name = known.get(fileKey(file));
      const same = name === undefined ? undefined : await matchIn(name, path);
      await cache.put(path, same ?? (await load(file, signal)));
    }
    signal.throwIfAborted();
    onBytes(file[1]);
  });
  // If the site was replaced meanwhile, there may be files of both.
  const now = await publishedList(list, signal);
  if (now?.content.fingerprint !== content.fingerprint) throw new SavingFailure('site');
  await cache.put(list, Response.json(content));
  await removeOthers(list, name, true);
}

/** Does something with some files at the same time. If it fails with one, throws its error when nothing is going on any more. */
async function eachAtOnce(
  files: readonly SavedFile[],
  take: (file: SavedFile) => Promise<void>,
): Promise<void> {
  const waiting = files.values();
  const errors: unknown[] = [];
  const work = async (): Promise<void> => {
    for (const file of waiting) {
      if (errors.length > 0) return;
      await take(file).catch((error: unknown) => errors.push(error));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  if (errors.length > 0) throw errors[0];
}

/** For each file that is kept, the name of a cache that has it. */
function cachesByFile(kept: readonly CompleteCache[]): ReadonlyMap<string, string> {
  return new Map(kept.flatMap(({ name, content }) => content.files.map((file) => [fileKey(file), name])));
}

async function load([href]: SavedFile, signal: AbortSignal): Promise<Response> {
  const response = await fetch(href, { cache: 'reload', signal });
  // A browser refuses to show what was redirected.
  if (!response.ok || response.redirected) throw new SavingFailure('site');
  return response;
}

/** Removes the other caches of a list: those that are not complete, or all. */
async function removeOthers(list: string, name: string, all: boolean): Promise<void> {
  const others = (await keptCaches(BASE)).filter((cache) => cache.list === list && cache.name !== name);
  const complete = new Set((all ? [] : await completeCaches(BASE)).map((cache) => cache.name));
  await Promise.all(
    others.filter((cache) => !complete.has(cache.name)).map((cache) => caches.delete(cache.name)),
  );
}
