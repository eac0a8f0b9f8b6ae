import { type CompleteCache, completeCaches, contentOf, keptCaches, removeCaches } from './kept-caches.ts';
import { bytesToLoad, publishedList, withNeeds } from './published.ts';
import { BASE, WORKER } from './site-paths.ts';

/** How what is kept of a list compares with what is published. */
export type KeptState =
  | { readonly kind: 'none' }
  /** Some of its files are kept. */
  | { readonly kind: 'partly' }
  | { readonly kind: 'saved'; readonly kept: CompleteCache }
  /** `bytes` have to be loaded to update it. */
  | { readonly kind: 'outdated'; readonly kept: CompleteCache; readonly bytes: number }
  /** It is not published any more. */
  | { readonly kind: 'gone'; readonly kept: CompleteCache }
  /** What is published is not known. */
  | { readonly kind: 'offline'; readonly kept: CompleteCache };

/** The state of a list. Only if it is kept, the network is asked for what is published. */
export async function stateOf(list: string): Promise<KeptState> {
  const complete = await completeCaches(BASE);
  const kept = complete.find((cache) => cache.list === list);
  if (!kept) {
    const isThere = (await keptCaches(BASE)).some((cache) => cache.list === list);
    return { kind: isThere ? 'partly' : 'none' };
  }
  try {
    const published = await publishedList(list);
    if (!published) return { kind: 'gone', kept };
    if (published.content.fingerprint === kept.fingerprint) return { kind: 'saved', kept };
    return { kind: 'outdated', kept, bytes: bytesToLoad(await withNeeds(published), complete) };
  } catch {
    return { kind: 'offline', kept };
  }
}

/** Lets the worker answer. Resolves when it is there. */
export async function register(): Promise<void> {
  // Its own file is always asked for on the network, so that a site can take it back.
  await navigator.serviceWorker.register(WORKER, { scope: BASE, updateViaCache: 'none' });
  // Browsers may refuse, and then remove what is saved if they need the room.
  void navigator.storage?.persist?.();
}

/** Removes a list and, if no issue is left, everything else with the worker. */
export async function removeList(list: string): Promise<void> {
  await removeCaches(BASE, list);
  await tidy();
}

/** Removes what has arrived of a list that is not complete. A former version of it stays. */
export async function removeIncomplete(list: string): Promise<void> {
  const complete = new Set((await completeCaches(BASE)).map(({ name }) => name));
  const all = (await keptCaches(BASE)).filter((cache) => cache.list === list && !complete.has(cache.name));
  await Promise.all(all.map(({ name }) => caches.delete(name)));
  await tidy();
}

/** Removes what no issue needs. */
export async function tidy(): Promise<void> {
  const all = await keptCaches(BASE);
  const issues = all.filter(({ list }) => isOfIssue(list));
  if (issues.length === 0) return removeAll();
  const contents = await Promise.all(issues.map(contentOf));
  // What needs an issue that is not complete yet is not known.
  if (contents.includes(undefined)) return;
  const needed = new Set(contents.flatMap((content) => content?.needs ?? []));
  const spare = all.filter(({ list }) => !isOfIssue(list) && !needed.has(list));
  await Promise.all(spare.map(({ name }) => caches.delete(name)));
}

/** By the address of a list: also that of one that is not there yet. */
function isOfIssue(list: string): boolean {
  return /^(?:[^/]+\/)?issues\/[^/]+\/saved\.json$/.test(list.slice(BASE.length));
}

export async function removeAll(): Promise<void> {
  await removeCaches(BASE);
  const registration = await navigator.serviceWorker.getRegistration(BASE);
  // One of another journal may be in charge of a path above.
  if (registration && new URL(registration.scope).pathname === BASE) await registration.unregister();
}
