import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { type Address, outputFile } from '../addresses/addresses.ts';
import { editionsOf } from '../addresses/page-ref.ts';
import { loadMemory, loadSite } from '../check/load-site.ts';
import { CITATION_CACHE, openCitations } from '../citation/citation-cache.ts';
import { outputsOf } from '../outputs/all-outputs.ts';
import type { PlannedSite } from '../pages/parts/planned-site.ts';
import { type PagePlan, plannedSite, planSite } from '../pages/plan.ts';
import type { Problem } from '../problems/problem.ts';
import { mediaOf, publishedPaths } from '../site/media.ts';
import { type ContentFile, type Known, readContent } from '../sources/read-content.ts';
import { countProblems } from '../terminal/format.ts';
import { bundleAssets } from '../write/bundle-assets.ts';
import type { Copied } from '../write/copy-files.ts';
import { CACHE_FOLDER, makePictures } from '../write/pictures/make-pictures.ts';
import { openPictureCache } from '../write/pictures/picture-cache.ts';
import { buildSearch } from '../write/search/build-search.ts';
import { searchablePages } from '../write/search/searchable-pages.ts';
import { writePages } from '../write/write-pages.ts';
import { copyMedia, copyPictures, type WrittenOutputs, writeOutputs } from '../write/write-site.ts';
import { beginFingerprints } from './fingerprints.ts';
import { removeFile } from './remove-file.ts';

/** One of the files that `updateAssets` writes. */
const STYLES = 'assets/site.css';

/** How many pages are looked at before requests are answered: a few hundredths of a second. */
const AT_ONCE = 50;

/** What came of an update. */
export interface Update {
  readonly problems: readonly Problem[];
  /** How many pages were written or removed; undefined where errors kept the last good site. */
  readonly changed: number | undefined;
  /** How many pictures and files were copied, new or replaced: pages that did not change may show them. */
  readonly copied: number;
}

/** What came of making pictures: those that cannot be shown, and how many files are new in the preview. */
interface UpdatedPictures {
  readonly problems: readonly Problem[];
  readonly copied: number;
}

/** A site with its drafts, kept up to date in a folder of its own. */
export interface Preview {
  /**
   * Reads the content again and writes the pages that changed. `onFirst` is told when the pages of the texts that were edited
   * are there, which is long before all pages that name these texts have been looked at; then `changed` counts only the others.
   * Throws what the file system throws.
   */
  readonly update: (onFirst?: (first: Update) => void) => Promise<Update>;
  /** Bundles styles and scripts again. */
  readonly updateAssets: () => Promise<void>;
  /** Makes the pictures of the site as it stands; `onPicture` is told how many are done. */
  readonly updatePictures: (onPicture: (done: number, all: number) => void) => Promise<UpdatedPictures>;
  /**
   * Writes what is no page: feeds and other files that programs read, and nobody waits for. Leaves off when it is no longer
   * wanted, which is asked between one file and the next.
   */
  readonly updateOutputs: (isWanted?: () => boolean) => Promise<void>;
  /** Makes the search index of the site as it stands. */
  readonly updateSearch: () => Promise<void>;
  /** The path under which the journal lives; undefined until there has been a site without errors. */
  readonly base: () => string | undefined;
}

/**
 * Begins a preview in an empty folder. After each update that met no error the folder holds what it would if it had been begun
 * then; only what changed is read, rendered and written.
 */
export async function beginPreview(content: string, folder: string): Promise<Preview> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const known: Known = { measured: new Map(), texts: new Map() };
  const memory = loadMemory();
  const { citations, keep } = await openCitations(CITATION_CACHE);
  const writing = beginWriting(content, folder);
  const cache = openPictureCache(CACHE_FOLDER);
  let areBundled = false;
  const bundle = async (): Promise<void> => {
    await bundleAssets(folder);
    areBundled = true;
  };
  let shown: ReadonlySet<ContentFile> = new Set();
  /** Texts that differ from those shown; none where nothing is shown yet. */
  const edited = (files: readonly ContentFile[]) =>
    new Set(shown.size === 0 ? [] : files.filter((file) => !shown.has(file)).map(({ path }) => path));
  let current: { readonly site: PlannedSite; readonly pages: readonly PagePlan[] } | undefined;
  return {
    update: async (onFirst) => {
      const folderNow = await readContent(content, known);
      const { site: understood, problems } = loadSite(folderNow, { drafts: true, memory });
      if (!understood || countProblems(problems).errors > 0)
        return { problems, changed: undefined, copied: 0 };
      const site = plannedSite(understood, citations);
      const pages = planSite(site);
      if (writing.isLost() || (areBundled && !existsSync(join(folder, STYLES)))) {
        writing.forget();
        await bundle();
      }
      // Before the pages that show them: a browser that asked for a picture too early would not ask for it again.
      let copied = await writing.bringFiles(site);
      const write = writing.begin(site, pages);
      if (onFirst) {
        const first = await write.first(pagesOfTexts(site, pages, edited(folderNow.files)));
        if (first > 0) {
          onFirst({ problems, changed: first, copied });
          copied = 0;
        }
      }
      const changed = await write.all();
      current = { site, pages };
      shown = new Set(folderNow.files);
      return { problems, changed, copied };
    },
    updatePictures: async (onPicture) => {
      const site = current?.site;
      if (!site) return { problems: [], copied: 0 };
      const { orders } = mediaOf(site);
      const made = await makePictures(orders, content, cache, (done) => onPicture(done, orders.length));
      return {
        problems: made.problems,
        copied: await copyPictures(site, made.files, folder, writing.copied),
      };
    },
    updateAssets: bundle,
    updateOutputs: async (isWanted) => {
      if (current) await writing.writeOutputs(current.site, current.pages, isWanted);
      await keep();
    },
    updateSearch: async () => {
      if (!current) return;
      const pages = searchablePages(current.site, current.pages);
      await buildSearch(folder, pages, () => {}, { background: true });
    },
    base: () => current?.site.archive.journal.url.pathname,
  };
}

/** The part of a preview that writes: it knows what the folder holds. */
function beginWriting(content: string, folder: string) {
  const fingerprintsOf = beginFingerprints();
  const fingerprints = new Map<Address, string>();
  const copied: Copied = new Map();
  const outputs: WrittenOutputs = new Map();
  /** Begins to bring the pages to the state of a site. */
  const begin = (site: PlannedSite, pages: readonly PagePlan[]) => {
    const fingerprintOf = fingerprintsOf(site);
    const planned = new Set(pages.map(({ address }) => address));
    const gone = [...fingerprints.keys()].filter((address) => !planned.has(address));
    /** Writes those pages that changed, and says how many these are. */
    const writeChanged = async (some: readonly PagePlan[]): Promise<number> => {
      const next = new Map<Address, string>();
      for (const [place, { address }] of some.entries()) {
        // Whoever has a page open asks for what changed first while the others are looked at.
        if (place % AT_ONCE === 0) await setImmediate();
        next.set(address, fingerprintOf(address) ?? '');
      }
      const changed = some.filter(({ address }) => fingerprints.get(address) !== next.get(address));
      // Forgotten before they are written: should that fail, they are written next time, whatever they were before.
      for (const { address } of changed) fingerprints.delete(address);
      if (changed.length > 0) await writePages(changed, folder, () => {});
      for (const { address } of changed) fingerprints.set(address, next.get(address) ?? '');
      return changed.length;
    };
    return {
      /** Some pages before all others; none where pages are gone, which on some systems have the file names of new ones. */
      first: async (some: readonly PagePlan[]) => (gone.length > 0 ? 0 : writeChanged(some)),
      /** All pages, and nothing else. Returns how many were written or removed. */
      all: async (): Promise<number> => {
        for (const address of gone) {
          fingerprints.delete(address);
          await removeFile(outputFile(address), folder);
        }
        return (await writeChanged(pages)) + gone.length;
      },
    };
  };
  /** Brings pictures and files to the state of a site, but for those that are made. Returns how many were copied. */
  const bringFiles = async (site: PlannedSite): Promise<number> => {
    const published = new Set(publishedPaths(site).map((path) => outputFile(site.addresses.media(path))));
    for (const path of [...copied.keys()].filter((path) => !published.has(path))) {
      copied.delete(path);
      await removeFile(path, folder);
    }
    return copyMedia(site, content, folder, copied);
  };
  /** Brings all other files to the state of a site. */
  const writeOthers = async (
    site: PlannedSite,
    pages: readonly PagePlan[],
    isWanted?: () => boolean,
  ): Promise<void> => {
    const written = await writeOutputs(outputsOf(site, pages), folder, outputs, isWanted);
    if (!written) return;
    const paths = new Set(written);
    for (const path of [...outputs.keys()].filter((path) => !paths.has(path))) {
      outputs.delete(path);
      await removeFile(path, folder);
    }
  };
  /** Somebody removed the folder. */
  const isLost = (): boolean => {
    const [address] = fingerprints.keys();
    return address !== undefined && !existsSync(join(folder, outputFile(address)));
  };
  const forget = (): void => {
    fingerprints.clear();
    copied.clear();
    outputs.clear();
  };
  return { begin, bringFiles, writeOutputs: writeOthers, isLost, forget, copied };
}

/** The pages that are there for one of these texts, each a path inside the content folder. */
function pagesOfTexts({ archive, map }: PlannedSite, pages: readonly PagePlan[], paths: ReadonlySet<string>) {
  if (paths.size === 0) return [];
  return pages.filter(({ address }) => {
    const ref = map.pages.get(address);
    const edition = ref && editionsOf(archive, ref)?.get(ref.language);
    return edition !== undefined && paths.has(edition.source.path);
  });
}
