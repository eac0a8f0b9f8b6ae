import { keptPath, type SavedList } from '../../../src/outputs/offline/saved-list.ts';

/** Begins the names of all caches, of any journal. Other programs may have caches on the same host. */
const PROGRAM = 'contrapunto';

/**
 * A cache has what one list names. Its name tells which: `contrapunto <scope> <list> <fingerprint>`. The scope is the journal's
 * base path, because journals can share a host. None of these parts has a space.
 */
export interface KeptCache {
  readonly name: string;
  /** The address of the list, with the base path. */
  readonly list: string;
  readonly fingerprint: string;
}

/** A cache that has everything that its list names. */
export interface CompleteCache extends KeptCache {
  readonly content: SavedList;
}

export function cacheName(scope: string, list: string, fingerprint: string): string {
  return [PROGRAM, scope, list, fingerprint].join(' ');
}

/** The journal's caches, complete or not. */
export async function keptCaches(scope: string): Promise<readonly KeptCache[]> {
  const names = await caches.keys();
  return names.flatMap((name) => {
    const [program, owner, list, fingerprint] = name.split(' ');
    const isOwn = program === PROGRAM && owner === scope && list !== undefined && fingerprint !== undefined;
    return isOwn ? [{ name, list, fingerprint }] : [];
  });
}

/** What a cache has at a path. A cache that is opened is made if it is not there: one that is just being removed would come back. */
export function matchIn(cacheName: string, path: string): Promise<Response | undefined> {
  return caches.match(path, { cacheName, ignoreVary: true });
}

/** The list of a cache is put into it when everything else is there, so it also tells that the cache is complete. */
export function contentOf(cache: KeptCache): Promise<SavedList | undefined> {
  return listIn(cache, cache.list);
}

async function listIn({ name }: KeptCache, path: string): Promise<SavedList | undefined> {
  const response = await matchIn(name, path);
  return response && ((await response.json()) as SavedList);
}

/** Where a cache that is being filled has its list until it is complete. */
export function beginningOf(list: string): string {
  return `${list}?begun`;
}

export function completeCaches(scope: string): Promise<readonly CompleteCache[]> {
  return cachesWith(scope, ({ list }) => list);
}

/** The caches that have been begun, with what they are to have. Complete ones are among them. */
export function begunCaches(scope: string): Promise<readonly CompleteCache[]> {
  return cachesWith(scope, ({ list }) => beginningOf(list));
}

/** The caches that have a list at a path. */
async function cachesWith(
  scope: string,
  pathOf: (cache: KeptCache) => string,
): Promise<readonly CompleteCache[]> {
  const all = await keptCaches(scope);
  const found = await Promise.all(
    all.map(async (cache) => ({ cache, content: await listIn(cache, pathOf(cache)) })),
  );
  return found.flatMap(({ cache, content }) => (content ? [{ ...cache, content }] : []));
}

/** What is kept of an address, from a cache that is complete. */
export async function findKept(scope: string, url: URL): Promise<Response | undefined> {
  const path = keptPath(url);
  const all = await keptCaches(scope);
  // Most likely in the cache of the issue that the address belongs to.
  const isNear = ({ list }: KeptCache) => path.startsWith(list.slice(0, list.lastIndexOf('/') + 1));
  for (const cache of [...all.filter(isNear), ...all.filter((each) => !isNear(each))]) {
    const kept = await matchIn(cache.name, path);
    if (kept && (await matchIn(cache.name, cache.list))) return kept;
  }
  return undefined;
}

/** Whether what is kept has an address. */
export async function isKept(scope: string, url: URL): Promise<boolean> {
  return (await findKept(scope, url)) !== undefined;
}

/** Removes the caches of a list, or with none, all of the journal. Those of other journals stay. */
export async function removeCaches(scope: string, list?: string): Promise<void> {
  const all = await keptCaches(scope);
  const gone = all.filter((cache) => list === undefined || cache.list === list);
  await Promise.all(gone.map(({ name }) => caches.delete(name)));
}
