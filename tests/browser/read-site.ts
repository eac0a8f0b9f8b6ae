import type { BrowserContext, BrowserContextOptions, Page } from '@playwright/test';
import { siteOf } from '../built-site.ts';
import { type Browser, launchBrowser } from './launch-browser.ts';
import { LOOKS, serveFolder } from './serve-folder.ts';

/** A built and served site, and a browser to read it. */
export interface ReadSite {
  /** Address of its home page; ends with `/`. */
  readonly url: string;
  /** The output folder of the build. */
  readonly folder: string;
  /** The files requested so far; grows with each request. */
  readonly requested: readonly string[];
  readonly browser: Browser;
  /**
   * Opens an address, relative to the home page. A page with the same options is used again, because a new one takes three
   * times as long; the size of the window and the media are as at first. `prepare` is called before the address is loaded.
   */
  readonly open: (
    address: string,
    options?: ReaderOptions,
    prepare?: (page: Page) => Promise<unknown>,
  ) => Promise<Page>;
  /** The next `open` uses a new page: for tests that change the clock, what is stored, or what the network answers. */
  readonly renew: () => void;
  /**
   * Console errors (including those of the Content-Security-Policy) and requests to other hosts, since the last `open` or
   * the last time they were taken.
   */
  readonly takeFaults: () => readonly string[];
  readonly close: () => Promise<void>;
}

type ReaderOptions = Omit<BrowserContextOptions, 'viewport'> & {
  readonly viewport?: { readonly width: number; readonly height: number };
};

const VIEWPORT = { width: 1280, height: 900 };

/** Whether two addresses differ by their fragment only. */
function isSameDocument(one: string, other: string): boolean {
  const [a, b] = [new URL(one), new URL(other)];
  return a.origin === b.origin && a.pathname === b.pathname && a.search === b.search;
}

/** Builds and serves a content folder. `base` is the path of its home page; `defaults` are the options of `open`. */
export async function readSite(
  content: string,
  { base = '/', ...defaults }: ReaderOptions & { readonly base?: string } = {},
): Promise<ReadSite> {
  const site = await siteOf(content);
  const server = await serveFolder(site.folder, base, { kept: LOOKS });
  const browser = await launchBrowser();
  let current: { readonly context: BrowserContext; readonly page: Page; readonly key: string } | undefined;
  const faults: string[] = [];
  const openNew = async (options: BrowserContextOptions, key: string) => {
    await current?.context.close();
    const context = await browser.newContext(options);
    const page = await context.newPage();
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(server.url) && !url.startsWith('blob:')) faults.push(`request to ${url}`);
    });
    return { context, page, key };
  };
  return {
    url: server.url,
    folder: site.folder,
    requested: server.requested,
    browser,
    open: async (address, options = {}, prepare = async () => {}) => {
      const all = { viewport: VIEWPORT, ...defaults, ...options };
      const key = JSON.stringify(all);
      if (current?.key !== key) current = await openNew(all, key);
      else {
        const { page } = current;
        // Otherwise an address that differs by its fragment only would not be loaded again.
        if (isSameDocument(page.url(), server.url + address)) await page.goto('about:blank');
        const { width, height } = page.viewportSize() ?? VIEWPORT;
        if (width !== all.viewport.width || height !== all.viewport.height)
          await page.setViewportSize(all.viewport);
        await page.emulateMedia({ media: null, colorScheme: null });
      }
      faults.length = 0;
      await prepare(current.page);
      await current.page.goto(server.url + address);
      return current.page;
    },
    renew: () => {
      current = current && { ...current, key: '' };
    },
    takeFaults: () => faults.splice(0),
    close: async () => {
      await browser.close();
      await server.close();
      await site.remove();
    },
  };
}
