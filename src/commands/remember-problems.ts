import { createHash, hash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import type { Problem } from '../problems/problem.ts';
import { programVersion } from '../program/compiled.ts';
import { Cache, cacheFolder, unlessRefused } from '../sources/cache/cache.ts';
import type { Release } from '../sources/git/release.ts';
import type { ContentFolder } from '../sources/read-content.ts';
import { addFolder, addRelease } from './folder-digest.ts';

/** The length of a digest, a multiple of eight, so that what follows can be read where it is. */
const DIGEST = 64;

/**
 * The problems that the last check of this folder found, if nothing that they depend on has changed, or else those that `find`
 * finds, which are then kept. Nothing is kept if the program's sources run as they are: then nobody knows their version.
 */
export async function rememberProblems(
  folder: ContentFolder,
  release: Release | undefined,
  find: () => Promise<readonly Problem[]>,
  cached: string = cacheFolder('checks'),
  version: string | undefined = programVersion(),
): Promise<readonly Problem[]> {
  const digest = version === undefined ? undefined : digestOf(folder, release, version);
  if (digest === undefined) return find();
  const cache = new Cache(cached, MOST_BYTES);
  const key = hash('sha256', folder.root).slice(0, 16);
  const kept = cache.read(key);
  // The cache has compared the digest of the content, and the version says that the same program has made it.
  if (kept?.subarray(0, DIGEST).equals(digest))
    return deserialize(kept.subarray(DIGEST)) as readonly Problem[];
  const problems = await find();
  unlessRefused(() => {
    cache.keep(key, Buffer.concat([digest, serialize(problems)]));
    cache.trim();
  });
  return problems;
}

/** Of all folders together. The findings of one rarely take more than some kilobytes. */
const MOST_BYTES = 50_000_000;

/**
 * A digest of everything that problems depend on. Undefined if a text has halves of characters, which a digest of its bytes
 * would not tell apart.
 */
function digestOf(folder: ContentFolder, release: Release | undefined, version: string): Buffer | undefined {
  const digest = createHash('sha256').update(version);
  return addFolder(digest, folder) && addRelease(digest, release)
    ? Buffer.from(digest.digest('hex'))
    : undefined;
}
