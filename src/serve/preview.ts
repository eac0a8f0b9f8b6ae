import { createHash } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { countProblems } from '../check/format.ts';
import type { Problem } from '../check/problem.ts';
import { CITATION_CACHE, readCitations } from '../citation/citation-cache.ts';
import { readContent } from '../content/read-content.ts';
import { CACHE_FOLDER, makePictures } from '../pictures/make-pictures.ts';
import type { Measured } from '../pictures/measure.ts';
import { openPictureCache } from '../pictures/picture-cache.ts';
import { buildSearch } from '../search/build-search.ts';
import { searchablePages } from '../search/searchable-pages.ts';
import { outputFile } from '../site/addresses.ts';
import { bundleAssets } from '../site/bundle-assets.ts';
import type { Copied } from '../site/copy-files.ts';
import { loadSite } from '../site/load-site.ts';
import { mediaOf } from '../site/media.ts';
import { type PagePlan, planSite } from '../site/plan.ts';
import type { Site } from '../site/site.ts';
import { writePages } from '../site/write-pages.ts';
import { copyMedia, copyPictures, writeOutputs } from '../site/write-site.ts';

/** What came of an update. */
export interface Update {
  readonly problems: readonly Problem[];
  /** How many pages were written or removed; undefined where errors kept the last good site. */
  readonly changed: number | undefined;
}

/** What came of making pictures: those that cannot be shown, and how many files are new in the preview. */
interface UpdatedPictures {
  readonly problems: readonly Problem[];
  readonly copied: number;
}

/** A site with its drafts, kept up to date in a folder of its own. */
export interface Preview {
  /** Reads the content again and writes the pages that changed. */
  readonly update: () => Promise<Update>;
  /** Bundles styles and scripts again. */
  readonly updateAssets: () => Promise<void>;
  /** Makes the pictures of the site as it stands; `onPicture` is told how many are done. */
  readonly updatePictures: (onPicture: (done: number, all: number) => void) => Promise<UpdatedPictures>;
  /** Makes the search index of the site as it stands. */
  readonly updateSearch: () => Promise<void>;
  /** The path under which the journal lives, once it has been read. */
  readonly base: () => string;
}

/**
 * Begins a preview in an empty folder. A page is written when its view differs from the one it was written from: since a
 * page is made from its view alone, what is written is exactly what changed.
 */
export async function beginPreview(content: string, folder: string): Promise<Preview> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  let fingerprints: ReadonlyMap<string, string> = new Map();
  const measured: Measured = new Map();
  const copied: Copied = new Map();
  const cache = openPictureCache(CACHE_FOLDER);
  let citations = await readCitations(CITATION_CACHE);
  let current: { readonly site: Site; readonly pages: readonly PagePlan[] } | undefined;
  return {
    update: async () => {
      const { site, problems } = loadSite(await readContent(content, measured), { drafts: true, citations });
      if (!site || countProblems(problems).errors > 0) return { problems, changed: undefined };
      const pages = planSite(site);
      const next = new Map<string, string>(pages.map(({ address, view }) => [address, fingerprint(view())]));
      const changed = pages.filter(({ address }) => fingerprints.get(address) !== next.get(address));
      const gone = [...fingerprints.keys()].filter((address) => !next.has(address));
      if (changed.length > 0) await writePages(changed, folder, () => {});
      for (const address of gone) await removePage(join(folder, outputFile(address)));
      await writeOutputs(site, pages, folder);
      await copyMedia(site, content, folder, copied);
      fingerprints = next;
      citations = site.citations.used;
      current = { site, pages };
      return { problems, changed: changed.length + gone.length };
    },
    updatePictures: async (onPicture) => {
      const site = current?.site;
      if (!site) return { problems: [], copied: 0 };
      const { orders } = mediaOf(site);
      const made = await makePictures(orders, content, cache, (done) => onPicture(done, orders.length));
      return { problems: made.problems, copied: await copyPictures(site, made.files, folder, copied) };
    },
    updateAssets: () => bundleAssets(folder),
    updateSearch: async () => {
      if (current) await buildSearch(folder, searchablePages(current.site, current.pages), () => {});
    },
    base: () => current?.site.archive.journal.url.pathname ?? '/',
  };
}

function fingerprint(view: object): string {
  return createHash('sha1').update(JSON.stringify(view)).digest('base64');
}

/** Removes a page and the folder that held it alone. */
async function removePage(file: string): Promise<void> {
  await rm(file, { force: true });
  if (file.endsWith('index.html')) await rm(dirname(file), { recursive: false, force: true }).catch(() => {});
}
