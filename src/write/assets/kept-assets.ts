import { type Stats, statSync } from 'node:fs';
import { programVersion } from '../../program/compiled.ts';
import { Cache, cacheFolder, unlessRefused } from '../../sources/cache/cache.ts';
import { isSettled, versionOf } from '../../sources/files/file-version.ts';
import type { Asset, BundledAssets } from './bundle-assets.ts';
import {
  assetsOf,
  type PackagedAssets,
  packagedAssets,
  type StoredAssets,
  storedAssets,
} from './packaged-assets.ts';

/** In bytes. The assets of a version of the program have some hundred kilobytes. */
const MOST_BYTES = 20_000_000;

/** What the assets are for. */
type AssetsOf = keyof PackagedAssets;

type Bundle = () => Promise<BundledAssets>;

/** Assets as they are stored, with the files that they were made from. */
interface Stored {
  readonly sources: readonly (readonly [path: string, version: string])[];
  readonly assets: StoredAssets;
}

/** What this process has made, and from which states of which files. */
const made = new Map<AssetsOf, { readonly assets: readonly Asset[]; readonly sources: Stored['sources'] }>();

/** Those of the package, if this is its program. */
const packaged = new Map<AssetsOf, readonly Asset[]>();

/**
 * The assets that `bundle` makes. They are made again only if a file that they are made from has changed. Only a compiled program
 * keeps them for other processes. The package has them.
 */
export async function keptAssets(of: AssetsOf, bundle: Bundle): Promise<readonly Asset[]> {
  const known = packaged.get(of) ?? ofPackage(of);
  if (known) return known;
  const before = made.get(of);
  if (before && areAsBefore(before.sources)) return before.assets;
  const version = programVersion();
  return version === undefined ? (await makeAssets(of, bundle)).assets : assetsOfVersion(version, of, bundle);
}

function ofPackage(of: AssetsOf): readonly Asset[] | undefined {
  const stored = packagedAssets();
  if (!stored) return undefined;
  const assets = assetsOf(stored[of]);
  packaged.set(of, assets);
  return assets;
}

async function assetsOfVersion(version: string, of: AssetsOf, bundle: Bundle): Promise<readonly Asset[]> {
  const cache = new Cache(cacheFolder('assets'), MOST_BYTES);
  const key = `${of}-${version.replace(/[^\w.-]+/g, '-')}`;
  const known = cache.read(key);
  // The cache has compared the digest of the content, so it is as this program has written it.
  const stored = known && (JSON.parse(known.toString()) as Stored);
  if (stored && areAsBefore(stored.sources)) return assetsOf(stored.assets);
  const { assets, sources } = await makeAssets(of, bundle);
  if (sources) keep(cache, key, { sources, assets: storedAssets(assets) });
  return assets;
}

/** Makes the assets. Returns no states of the sources if one of them is so young that it can change and keep its time. */
async function makeAssets(
  of: AssetsOf,
  bundle: Bundle,
): Promise<{ readonly assets: readonly Asset[]; readonly sources?: Stored['sources'] }> {
  const begin = Date.now();
  const { assets, sources } = await bundle();
  const states = sources.flatMap((path) => {
    const stats = statsOf(path);
    return stats && isSettled(stats, begin) ? [[path, versionOf(stats)] as const] : [];
  });
  if (states.length < sources.length) return { assets };
  const result = { assets, sources: states };
  made.set(of, result);
  return result;
}

function areAsBefore(sources: Stored['sources']): boolean {
  return sources.every(([path, before]) => {
    const stats = statsOf(path);
    return stats !== undefined && versionOf(stats) === before;
  });
}

/** Undefined if there is no such file. */
function statsOf(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false });
}

function keep(cache: Cache, key: string, stored: Stored): void {
  unlessRefused(() => {
    cache.keep(key, Buffer.from(JSON.stringify(stored)));
    cache.trim();
  });
}
