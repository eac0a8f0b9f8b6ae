import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { type Address, outputFile } from '../addresses/addresses.ts';
import { editionsOf } from '../addresses/page-ref.ts';
import { loadMemory, loadSite } from '../check/load-site.ts';
import { outputsOf } from '../outputs/all-outputs.ts';
import type { PlannedSite } from '../pages/parts/planned-site.ts';
import { type PagePlan, plannedSite, planSite } from '../pages/plan.ts';
import type { Problem } from '../problems/problem.ts';
import { mediaOf, publishedPaths } from '../site/media.ts';
import { type ContentFile, type PreviousReading, readContent } from '../sources/read-content.ts';
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

/** A file that `updateAssets` writes. If it is missing, somebody has emptied the folder. */
const STYLES = 'assets/site.css';

/** Number of pages that are compared before pending requests get a turn: a few hundredths of a second. */
const PAGES_BETWEEN_REQUESTS = 50;

/** The result of an update. */
export interface Update {
  readonly problems: readonly Problem[];
  /** Number of pages that were written or removed. Undefined if errors prevented the update. */
  readonly changed: number | undefined;
  /** Number of pictures and files that were copied, because they are new or changed. Unchanged pages may show them. */
  readonly copied: number;
}

/** The result of making pictures: problems with pictures, and the number of files copied into the preview. */
interface UpdatedPictures {
  readonly problems: readonly Problem[];
  readonly copied: number;
}

/** A site with its drafts, kept up to date in its own folder. */
export interface Preview {
  /**
   * Reads the content and writes the pages that have changed. `onFirst` is called when the pages of the edited texts
   * are written, long before all pages that refer to them are compared; in that case the result counts only the other
   * pages. Throws errors of the file system.
   */
  readonly update: (onFirst?: (first: Update) => void) => Promise<Update>;
  /** Bundles styles and scripts. */
  readonly updateAssets: () => Promise<void>;
  /** Makes the pictures of the current site. `onPicture` receives the progress. */
  readonly updatePictures: (onPicture: (done: number, all: number) => void) => Promise<UpdatedPictures>;
  /**
   * Writes the files that are not pages, such as feeds. Nobody waits for them. `isWanted` is called before each file;
   * if it returns false, the work stops.
   */
  readonly updateOutputs: (isWanted?: () => boolean) => Promise<void>;
  /** Makes the search index of the current site. */
  readonly updateSearch: () => Promise<void>;
  /** The journal's base path; undefined until there has been a site without errors. */
  readonly base: () => string | undefined;
}

/**
 * Begins a preview in an empty folder. Each update reads, renders and writes only what has changed. After an update
 * without errors the folder is the same as that of a new preview.
 */
export async function beginPreview(content: string, folder: string): Promise<Preview> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const known: PreviousReading = { measured: new Map(), texts: new Map() };
  const memory = loadMemory();
  const writing = beginWriting(content, folder);
  const cache = openPictureCache(CACHE_FOLDER);
  let areBundled = false;
  const bundle = async (): Promise<void> => {
    await bundleAssets(folder);
    areBundled = true;
  };
  let shown: ReadonlySet<ContentFile> = new Set();
  /** Paths of the texts that have changed since the last update; none before the first one. */
  const edited = (files: readonly ContentFile[]) =>
    new Set(shown.size === 0 ? [] : files.filter((file) => !shown.has(file)).map(({ path }) => path));
  let current: { readonly site: PlannedSite; readonly pages: readonly PagePlan[] } | undefined;
  return {
    update: async (onFirst) => {
      const folderNow = await readContent(content, known);
      const { site: understood, problems } = loadSite(folderNow, { drafts: true, memory });
      if (!understood || countProblems(problems).errors > 0)
        return { problems, changed: undefined, copied: 0 };
      const site = plannedSite(understood);
      const pages = planSite(site);
      if (writing.isLost() || (areBundled && !existsSync(join(folder, STYLES)))) {
        writing.forget();
        await bundle();
      }
      // Files are copied before the pages that show them. If a browser requested a picture too early, it would not
      // request it again.
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
    },
    updateSearch: async () => {
      if (!current) return;
      const pages = searchablePages(current.site, current.pages);
      await buildSearch(folder, pages, () => {}, { background: true });
    },
    base: () => current?.site.archive.journal.url.pathname,
  };
}

/** Writes files and records what the folder contains. */
function beginWriting(content: string, folder: string) {
  const fingerprintsOf = beginFingerprints();
  const fingerprints = new Map<Address, string>();
  const copied: Copied = new Map();
  const outputs: WrittenOutputs = new Map();
  /** Starts writing the pages of a site. */
  const begin = (site: PlannedSite, pages: readonly PagePlan[]) => {
    const fingerprintOf = fingerprintsOf(site);
    const planned = new Set(pages.map(({ address }) => address));
    const gone = [...fingerprints.keys()].filter((address) => !planned.has(address));
    /** Writes those pages that have changed and returns their number. */
    const writeChanged = async (some: readonly PagePlan[]): Promise<number> => {
      const next = new Map<Address, string>();
      for (const [place, { address }] of some.entries()) {
        // Lets pending requests run, so that open pages get their changes before all others are compared.
        if (place % PAGES_BETWEEN_REQUESTS === 0) await setImmediate();
        next.set(address, fingerprintOf(address) ?? '');
      }
      const changed = some.filter(({ address }) => fingerprints.get(address) !== next.get(address));
      // Fingerprints are deleted before writing. If writing fails, these pages are written again next time.
      for (const { address } of changed) fingerprints.delete(address);
      if (changed.length > 0) await writePages(changed, folder, () => {});
      for (const { address } of changed) fingerprints.set(address, next.get(address) ?? '');
      return changed.length;
    };
    return {
      /**
       * Writes some pages before the others. Writes none if pages were removed: on file systems that ignore case, a
       * removed page may have the same file as a new one, which `all` would then delete.
       */
      first: async (some: readonly PagePlan[]) => (gone.length > 0 ? 0 : writeChanged(some)),
      /** Writes all other pages and removes obsolete ones. Returns how many were written or removed. */
      all: async (): Promise<number> => {
        for (const address of gone) {
          fingerprints.delete(address);
          await removeFile(outputFile(address), folder);
        }
        return (await writeChanged(pages)) + gone.length;
      },
    };
  };
  /**
   * Copies the site's pictures and files, except generated pictures, and removes obsolete ones. Returns how many were
   * copied.
   */
  const bringFiles = async (site: PlannedSite): Promise<number> => {
    const published = new Set(publishedPaths(site).map((path) => outputFile(site.addresses.media(path))));
    for (const path of [...copied.keys()].filter((path) => !published.has(path))) {
      copied.delete(path);
      await removeFile(path, folder);
    }
    return copyMedia(site, content, folder, copied);
  };
  /** Writes the files that are not pages, and removes obsolete ones. */
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
  /** Whether somebody has deleted the preview folder. */
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

/** The pages of the texts with these paths (relative to the content folder). */
function pagesOfTexts({ archive, map }: PlannedSite, pages: readonly PagePlan[], paths: ReadonlySet<string>) {
  if (paths.size === 0) return [];
  return pages.filter(({ address }) => {
    const ref = map.pages.get(address);
    const edition = ref && editionsOf(archive, ref)?.get(ref.language);
    return edition !== undefined && paths.has(edition.source.path);
  });
}
