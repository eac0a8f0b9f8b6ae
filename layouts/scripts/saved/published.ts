import type { SavedList } from '../../../src/outputs/offline/saved-list.ts';
import { SavingFailure } from './failure.ts';
import type { CompleteCache } from './kept-caches.ts';

/** A list as it is published now. */
export interface PublishedList {
  /** Its address. */
  readonly list: string;
  readonly content: SavedList;
}

/**
 * Asks for a list, past the worker and the browser's cache; undefined if the journal does not have it. Throws `SavingFailure` if the
 * answer is something else, and the browser's error if there is none.
 */
export async function publishedList(list: string, signal?: AbortSignal): Promise<PublishedList | undefined> {
  const response = await fetch(list, { cache: 'reload', ...(signal && { signal }) });
  if (response.status === 404 || response.status === 410) return undefined;
  if (!response.ok) throw new SavingFailure('site');
  try {
    // The build has written it.
    return { list, content: (await response.json()) as SavedList };
  } catch (error) {
    // Some hosts answer with a page where a file is missing.
    if (error instanceof SyntaxError) throw new SavingFailure('site', error);
    throw error;
  }
}

/** What has to be saved so that everything of a list can be read: first what it needs, then itself. */
export async function withNeeds(own: PublishedList, signal?: AbortSignal): Promise<readonly PublishedList[]> {
  const needs = await Promise.all(own.content.needs.map((need) => publishedList(need, signal)));
  return [...needs.flatMap((need) => need ?? []), own];
}

/** Those lists that are not kept as they are published. */
export function missingLists(
  published: readonly PublishedList[],
  kept: readonly CompleteCache[],
): readonly PublishedList[] {
  const isKept = ({ list, content }: PublishedList) =>
    kept.some((cache) => cache.list === list && cache.fingerprint === content.fingerprint);
  return published.filter((each) => !isKept(each));
}

/** In bytes: what has to be loaded to keep lists, without the files that are kept as they are published. */
export function bytesToLoad(published: readonly PublishedList[], kept: readonly CompleteCache[]): number {
  const have = new Set(kept.flatMap(({ content }) => content.files.map(fileKey)));
  const files = missingLists(published, kept).flatMap(({ content }) => content.files);
  return files.reduce((sum, file) => sum + (have.has(fileKey(file)) ? 0 : file[1]), 0);
}

/** Two files with the same key are the same. */
export function fileKey([href, , digest]: SavedList['files'][number]): string {
  return `${href} ${digest}`;
}
