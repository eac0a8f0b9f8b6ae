import { createHash } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { countProblems } from '../check/format.ts';
import type { Problem } from '../check/problem.ts';
import { readContent } from '../content/read-content.ts';
import { buildSearch } from '../search/build-search.ts';
import { searchablePages } from '../search/searchable-pages.ts';
import { outputFile } from '../site/addresses.ts';
import { bundleAssets } from '../site/bundle-assets.ts';
import { loadSite } from '../site/load-site.ts';
import { type PagePlan, planSite } from '../site/plan.ts';
import type { Site } from '../site/site.ts';
import { writePages } from '../site/write-pages.ts';
import { copyMedia, writeOutputs } from '../site/write-site.ts';

/** What came of an update. */
export interface Update {
  readonly problems: readonly Problem[];
  /** How many pages were written or removed; undefined where errors kept the last good site. */
  readonly changed: number | undefined;
}

/** A site with its drafts, kept up to date in a folder of its own. */
export interface Preview {
  /** Reads the content again and writes the pages that changed. */
  readonly update: () => Promise<Update>;
  /** Bundles styles and scripts again. */
  readonly updateAssets: () => Promise<void>;
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
  let current: { readonly site: Site; readonly pages: readonly PagePlan[] } | undefined;
  return {
    update: async () => {
      const { site, problems } = loadSite(await readContent(content), { drafts: true });
      if (!site || countProblems(problems).errors > 0) return { problems, changed: undefined };
      const pages = planSite(site);
      const next = new Map<string, string>(pages.map(({ address, view }) => [address, fingerprint(view())]));
      const changed = pages.filter(({ address }) => fingerprints.get(address) !== next.get(address));
      const gone = [...fingerprints.keys()].filter((address) => !next.has(address));
      if (changed.length > 0) await writePages(changed, folder, () => {});
      for (const address of gone) await removePage(join(folder, outputFile(address)));
      await writeOutputs(site, pages, folder);
      await copyMedia(site, content, folder);
      fingerprints = next;
      current = { site, pages };
      return { problems, changed: changed.length + gone.length };
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
