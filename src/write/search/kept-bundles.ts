import { createHash, hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteLanguage } from '../../languages/index.ts';
import { programVersion } from '../../program/compiled.ts';
import type { Site } from '../../site/site.ts';
import { Cache, cacheFolder, unlessRefused } from '../../sources/cache/cache.ts';
import { removeFolder } from '../../sources/files/unfinished-folders.ts';
import { beginBulkFiles } from '../bulk-files.ts';
import { filesIn } from './bundle-files.ts';
import {
  type BundleFacts,
  BundlePacker,
  type OpenBundle,
  openBundle,
  UnreadableBundle,
  unpackBundle,
} from './pack-bundle.ts';
import type { SearchableLanguage } from './searchable-pages.ts';

/** Where bundles are kept between builds. */
export interface KeptIn {
  /** The folder of the cache. */
  readonly folder: string;
  /** The version of the program. What another one has made is not used. */
  readonly version: string;
  /** Distinguishes journals. */
  readonly journal: string;
}

/** Number of states of a language that are remembered: a journal may be built in turn from several branches. */
const MOST_STATES = 3;

/** Where a bundle is to be kept. */
export interface BundlePlace {
  readonly folder: string;
  readonly key: string;
  /** The key of the language's last bundle, of which most may be the same. */
  readonly last: string | undefined;
}

/** The digests of a language's pages, in their order. */
export type State = readonly string[];

/** A state, and the key of the bundle that was made of it. */
interface KeptState {
  readonly key: string;
  readonly state: State;
}

/** Bundles that were made by earlier builds, and what they were made from. */
export interface KeptBundles {
  /** The states of a language that were indexed last. */
  readonly statesOf: (language: SiteLanguage) => readonly State[];
  /** Remembers a state that has the bundle with this key. */
  readonly remember: (language: SiteLanguage, kept: KeptState) => void;
  /** Changes with everything that the bundle of a language is made from. */
  readonly keyOf: (pages: SearchableLanguage, state: State) => string;
  /** Writes the bundle with this key to a folder. Undefined if there is none, or a damaged one. */
  readonly write: (key: string, folder: string) => Promise<BundleFacts | undefined>;
  /** Where to keep the bundle of a language with this key. */
  readonly placeOf: (language: SiteLanguage, key: string) => BundlePlace | undefined;
  /** Removes what was not used for longest, if there is too much. */
  readonly trim: () => void;
}

/** Keeps nothing. */
export const NO_BUNDLES: KeptBundles = {
  statesOf: () => [],
  remember: () => {},
  keyOf: (pages, state) => keyOf('', pages, state),
  write: async () => undefined,
  placeOf: () => undefined,
  trim: () => {},
};

/** Opens the bundles of a journal. */
export function openKeptBundles({ folder, version, journal }: KeptIn): KeptBundles {
  const cache = new Cache(folder);
  const owner = hash('sha256', `${version}\n${journal}`).slice(0, 32);
  const keptOf = (language: SiteLanguage): readonly KeptState[] => {
    const content = cache.read(`${language}-${owner}.states`);
    // The cache has compared the digest of the content, so it is as this program has written it.
    return content ? (JSON.parse(content.toString()) as KeptState[]) : [];
  };
  return {
    statesOf: (language) => keptOf(language).map(({ state }) => state),
    remember: (language, kept) => {
      const before = keptOf(language);
      if (before[0]?.key === kept.key) return;
      const states = [kept, ...before.filter(({ key }) => key !== kept.key)].slice(0, MOST_STATES);
      unlessRefused(() => cache.keep(`${language}-${owner}.states`, Buffer.from(JSON.stringify(states))));
    },
    keyOf: (pages, state) => keyOf(version, pages, state),
    write: async (key, to) => {
      const packed = cache.find(`${key}.bundle`);
      return packed === undefined ? undefined : writeKept(packed, to);
    },
    placeOf: (language, key) => ({ folder, key, last: keptOf(language)[0]?.key }),
    trim: () => {
      // Bundles are added by the processes that index.
      cache.lookAgain();
      unlessRefused(() => cache.trim());
    },
  };
}

/** Undefined if the packed bundle cannot be read any more. */
async function writeKept(packed: string, folder: string): Promise<BundleFacts | undefined> {
  try {
    return await unpackBundle(packed, beginBulkFiles(folder).write);
  } catch (error) {
    if (!(error instanceof UnreadableBundle)) throw error;
    await removeFolder(folder);
    return undefined;
  }
}

/** The bundles of a site's journal. Nothing is kept if the sources of the program run as they are. */
export function keptBundlesOf({ archive }: Site): KeptBundles {
  const version = programVersion();
  if (version === undefined) return NO_BUNDLES;
  return openKeptBundles({ folder: cacheFolder('search'), version, journal: archive.journal.url.href });
}

function keyOf(version: string, { language, files }: SearchableLanguage, state: State): string {
  const digest = createHash('sha256').update(version);
  for (const [place, { url }] of files.entries()) digest.update(`\n${url} ${state[place]}`);
  return `${language}-${digest.digest('hex').slice(0, 32)}`;
}

/** Opens the bundle that a language had last, to take from it what is still the same. Undefined if it is gone, or damaged. */
export function openLast(place: BundlePlace | undefined): OpenBundle | undefined {
  if (place?.last === undefined) return undefined;
  const packed = new Cache(place.folder).find(`${place.last}.bundle`);
  try {
    return packed === undefined ? undefined : openBundle(packed);
  } catch (error) {
    if (!(error instanceof UnreadableBundle)) throw error;
    return undefined;
  }
}

/** Keeps the files of a bundle for later builds. If the cache cannot be written, that does nothing. */
export interface BundleKeeper {
  readonly add: (path: string, content: Uint8Array) => void;
  /** Adds those files of the bundle's folder that have not been added, and keeps all. */
  readonly finish: (folder: string, facts: BundleFacts) => void;
  /** Gives up. Does nothing after `finish`. */
  readonly discard: () => void;
}

/** Begins to keep a bundle, if there is a place for it. */
export function beginKeeping(place: BundlePlace | undefined): BundleKeeper {
  let packer: BundlePacker | undefined;
  const attempt = (work: (packer: BundlePacker) => void): void => {
    const before = packer;
    packer = undefined;
    if (!before) return;
    unlessRefused(() => {
      work(before);
      packer = before;
    });
    if (!packer) before.discard();
  };
  if (place)
    unlessRefused(() => {
      packer = new BundlePacker(new Cache(place.folder).begin(`${place.key}.bundle`));
    });
  return {
    add: (path, content) => attempt((packed) => packed.add(path, content)),
    finish: (folder, facts) =>
      attempt((packed) => {
        for (const path of filesIn(folder))
          if (!packed.has(path)) packed.add(path, readFileSync(join(folder, path)));
        packed.finish(facts);
      }),
    discard: () => {
      packer?.discard();
      packer = undefined;
    },
  };
}
