import {
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type LaunchOptions,
  type Page,
  type Browser as WholeBrowser,
} from '@playwright/test';
import { isShared } from '../run/shared-site.ts';
import { findBrowser } from './find-browser.ts';

/** Milliseconds after which a page has not what is waited for, and never will, on the slowest and busiest machine. */
const PATIENCE = 300_000;

/** A headless browser, as one test file has it. */
export interface Browser {
  readonly newContext: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  /** A page in a context of its own, which is closed with it. */
  readonly newPage: (options?: BrowserContextOptions) => Promise<Page>;
  /** Closes what was opened. */
  readonly close: () => Promise<void>;
}

/** Which browser the pages of a context are in. */
const browsers = new WeakMap<BrowserContext, Browser>();

/** The browser that a page was opened in. */
export function browserOf(page: Page): Browser | undefined {
  return browsers.get(page.context());
}

/** The browser of this process, if it runs the test files of a whole run. */
let shared: Promise<WholeBrowser> | undefined;

/**
 * A headless browser. In a whole run it is that of this process, which is started once: so nothing has to be sent through another
 * process. The caller closes it. Throws like `findBrowser`.
 */
export async function launchBrowser(): Promise<Browser> {
  const whole = await (isShared ? sharedBrowser() : launch());
  const contexts = new Set<BrowserContext>();
  const opened = (context: BrowserContext): void => {
    contexts.add(context);
    browsers.set(context, browser);
    context.setDefaultTimeout(PATIENCE);
  };
  const browser: Browser = {
    newContext: async (options) => {
      const context = await whole.newContext(options);
      opened(context);
      return context;
    },
    newPage: async (options) => {
      const page = await whole.newPage(options);
      opened(page.context());
      return page;
    },
    close: async () => {
      if (!isShared) return whole.close();
      for (const context of contexts) await context.close();
    },
  };
  return browser;
}

function sharedBrowser(): Promise<WholeBrowser> {
  if (!shared) {
    shared = launch();
    const close = (browser: WholeBrowser) => browser.close();
    // As long as it runs, this process does not end by itself.
    process.once('disconnect', () => void shared?.then(close, () => {}));
    // The next test file tries again.
    shared.catch(() => {
      shared = undefined;
    });
  }
  return shared;
}

async function launch(): Promise<WholeBrowser> {
  // Playwright already turns off updates, synchronisation, first-run pages and other background traffic. Smooth
  // scrolling is off so that tests do not measure a page that is still moving. The scripts of a page run too briefly for a
  // compiler that optimises them in the background to be worth its time. Without the limit, the browser keeps a process
  // ready for a page that may never come, and without a GPU there is no need of a process for it.
  const args = [
    '--disable-gpu',
    '--disable-smooth-scrolling',
    '--in-process-gpu',
    '--renderer-process-limit=1',
    '--js-flags=--no-opt --no-maglev --single-threaded',
  ];
  // A process that is told to end does so. It must not close its browser and go on, as Playwright would let it.
  const signals = { handleSIGTERM: false, handleSIGHUP: false };
  const options: LaunchOptions = { executablePath: await findBrowser(), args, ...signals };
  // Chromium refuses to run sandboxed as root, the user in most containers.
  if (process.getuid?.() === 0) return chromium.launch({ ...options, chromiumSandbox: false });
  try {
    return await chromium.launch({ ...options, chromiumSandbox: true });
  } catch (error) {
    // Some systems deny the namespaces that the sandbox needs. Tests open only their own pages, so they can do without
    // it.
    if (!(error instanceof Error && error.message.includes('sandboxing failed'))) throw error;
    return chromium.launch({ ...options, chromiumSandbox: false });
  }
}
