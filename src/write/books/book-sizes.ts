import { hash } from 'node:crypto';
import { type Cache, keepIfPossible } from '../../sources/cache/cache.ts';

/** Sizes of books in bytes, by their keys. */
export type BookSizes = ReadonlyMap<string, number>;

/**
 * The sizes that an earlier build of a content folder has kept: so that a build in which no book has changed reads one small
 * file, and no book.
 */
export function knownSizes(cache: Cache, content: string): BookSizes {
  const kept = cache.read(entryOf(content));
  // The cache has compared the digest, so `keepSizes` has written it.
  return new Map(kept ? (JSON.parse(kept.toString()) as [string, number][]) : []);
}

/** Keeps the sizes for the next build, if they are not what is kept already. */
export function keepSizes(cache: Cache, content: string, before: BookSizes, now: BookSizes): void {
  const isSame = before.size === now.size && [...now].every(([key, size]) => before.get(key) === size);
  if (!isSame) keepIfPossible(cache, entryOf(content), Buffer.from(JSON.stringify([...now])));
}

function entryOf(content: string): string {
  return `sizes-${hash('sha256', content).slice(0, 32)}`;
}
