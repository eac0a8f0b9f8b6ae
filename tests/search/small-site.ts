import type { Browser } from '@playwright/test';
import { launchBrowser } from '../browser/find-browser.ts';
import { serveFolder } from '../browser/serve-folder.ts';
import { siteOf } from '../built-site.ts';
import { writeSmallJournal } from './small-journal.ts';

/** The small journal, built and served, with a browser to read it. */
export interface SmallSite {
  /** Address of its home page; ends with `/`. */
  readonly url: string;
  /** The output folder of the build. */
  readonly folder: string;
  /** The files requested so far; grows with each request. */
  readonly requested: readonly string[];
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

export async function openSmallSite(): Promise<SmallSite> {
  const journal = await writeSmallJournal();
  const site = await siteOf(journal.content);
  const server = await serveFolder(site.folder, '/archive/');
  const browser = await launchBrowser();
  return {
    url: server.url,
    folder: site.folder,
    requested: server.requested,
    browser,
    close: async () => {
      await browser.close();
      await server.close();
      await site.remove();
      await journal.remove();
    },
  };
}
