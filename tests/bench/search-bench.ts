import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { type Browser, launchBrowser } from '../browser/launch-browser.ts';
import { serveFolder } from '../browser/serve-folder.ts';
import { ourArchive } from './ours.ts';
import type { ProgramCopy } from './program-copy.ts';
import { syntheticArchive, textsOf } from './synthetic-archive.ts';

/** How a network is imitated, by the name that it has elsewhere. */
interface Network {
  readonly name: string;
  /** Bytes in a second, and milliseconds before each answer. */
  readonly throughput: number;
  readonly latency: number;
}

/** The processor is slowed so many times in all of them. */
const SLOWED = 4;

const NETWORKS: readonly Network[] = [
  { name: 'no limit', throughput: -1, latency: 0 },
  { name: 'Slow 4G of Lighthouse (1.6 Mbps, 562 ms a request)', throughput: 184_320, latency: 562.5 },
  { name: '3G Slow of WebPageTest (400 kbps, 400 ms)', throughput: 50_000, latency: 400 },
  { name: 'Slow 3G of the DevTools (400 kbps, 2,000 ms a request)', throughput: 50_000, latency: 2000 },
];

/** Of what kind the files are that a search loads. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['page', /^search\//],
  ['fonts', /\.woff2$/],
  ['styles', /\.css$/],
  ['scripts', /^assets\/.*\.js$/],
  ['index', /\/words\/(?:index|texts)\./],
  ['texts', /\/fragment\//],
  ['words and parts of texts', /^pagefind\/en\/words\//],
  ['other language', /^pagefind\/es\//],
  ['other', /^/],
];

/** Bytes by kind. */
export type Bytes = Readonly<Record<string, number>>;

/** Seconds until something is shown. */
interface Waits {
  readonly network: string;
  /** From an address with a word, nothing cached: its first result, and the words of the first texts. */
  readonly address: { readonly result: number; readonly words: number };
  /** From a word that is put into the field of an open page. */
  readonly typed: { readonly result: number; readonly words: number };
}

export interface SearchMeasured {
  readonly articles: number;
  readonly texts: number;
  /** How many words a text has, about. */
  readonly length: number;
  readonly first: Bytes;
  readonly next: Bytes;
  readonly waits: readonly Waits[];
  /** The longest time, in milliseconds, from a key or a choice until the page shows something new. */
  readonly interaction: number;
}

/** Builds an archive of long texts and searches in it with a browser. */
export async function measureSearch(
  program: ProgramCopy,
  folder: string,
  { articles: count, length }: { readonly articles: number; readonly length: number },
  progress: (step: string) => void,
): Promise<SearchMeasured> {
  const articles = syntheticArchive(count, length);
  progress('building …');
  await (await ourArchive(program, folder, articles)).build('nothing cached');
  const server = await serveFolder(join(folder, 'site'));
  const browser = await launchBrowser();
  try {
    const [word = '', next = ''] = articles.slice(0, 2).map(({ editions: [{ title }] }) => longestOf(title));
    progress('bytes …');
    const bytes = await measureBytes(browser, server.url, [word, next]);
    const waits: Waits[] = [];
    for (const network of NETWORKS) {
      progress(`${network.name} …`);
      waits.push(await measureWaits(browser, server.url, network, word));
    }
    progress('interactions …');
    const interaction = await measureInteraction(browser, server.url, word);
    return { articles: count, texts: textsOf(articles), length: length * 1500, ...bytes, waits, interaction };
  } finally {
    await browser.close();
    await server.close();
  }
}

function longestOf(title: string): string {
  return (
    title
      .split(' ')
      .toSorted((a, b) => b.length - a.length)[0]
      ?.toLowerCase() ?? ''
  );
}

async function opened(browser: Browser): Promise<{ page: Page; session: CDPSession }> {
  const context = await browser.newContext({ viewport: { width: 360, height: 780 } });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  return { page, session };
}

async function measureBytes(
  browser: Browser,
  base: string,
  [word, next]: readonly [string, string],
): Promise<Pick<SearchMeasured, 'first' | 'next'>> {
  const { page, session } = await opened(browser);
  const paths = new Map<string, string>();
  let bytes: Record<string, number> = {};
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    paths.set(requestId, request.url.slice(base.length));
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const [kind = ''] = KINDS.find(([, pattern]) => pattern.test(paths.get(requestId) ?? '')) ?? [];
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
  });
  await page.goto(`${base}search/?q=${word}`);
  await ended(page, word);
  const first = bytes;
  bytes = {};
  await page.locator('#page_query').fill(next);
  await ended(page, next);
  await page.context().close();
  return { first, next: bytes };
}

/** Waits until everything of a search is shown. */
async function ended(page: Page, word: string): Promise<void> {
  await page.waitForFunction(
    (word) =>
      document.querySelector('#page_search-shown')?.textContent?.includes(word) &&
      document.querySelector('#page_search-results')?.getAttribute('aria-busy') === 'false',
    word,
  );
}

async function measureWaits(
  browser: Browser,
  base: string,
  { name, throughput, latency }: Network,
  word: string,
): Promise<Waits> {
  const slow = async () => {
    const { page, session } = await opened(browser);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
    const network = { offline: false, latency, downloadThroughput: throughput, uploadThroughput: throughput };
    await session.send('Network.emulateNetworkConditions', network);
    await page.addInitScript(noteWhatIsShown);
    return page;
  };
  const first = await slow();
  await first.goto(`${base}search/?q=${word}`, { waitUntil: 'commit' });
  const address = await shownAfter(first, 0);
  await first.context().close();
  const second = await slow();
  await second.goto(`${base}search/`, { waitUntil: 'networkidle' });
  // The word comes at once, so that no result of its first letters is there before.
  await second.locator('#page_query').fill(word);
  const given = await second.evaluate(() => (window as unknown as Noted).given);
  const typed = await shownAfter(second, given);
  await second.context().close();
  return { network: name, address, typed };
}

/** What `noteWhatIsShown` notes: times of the page's clock in milliseconds. */
interface Noted {
  given: number;
  result: number;
  words: number;
}

/** Runs in the page: notes when the field changes, and when the first result and the first words of a text are there after it. */
function noteWhatIsShown(): void {
  const noted = window as unknown as Noted;
  Object.assign(noted, { given: 0, result: 0, words: 0 });
  addEventListener(
    'input',
    ({ timeStamp }) => {
      Object.assign(noted, { given: timeStamp, result: 0, words: 0 });
    },
    true,
  );
  // The functions have no names: the compiler would call a helper for them that the page does not have.
  setInterval(() => {
    const results = document.querySelector('#page_search-results');
    if (noted.result === 0 && results?.querySelector('h2')) noted.result = performance.now();
    if (noted.words === 0 && results?.querySelector('.entry-summary:not(:empty)'))
      noted.words = performance.now();
  }, 5);
}

async function shownAfter(page: Page, start: number): Promise<Waits['typed']> {
  await page.waitForFunction(() => (window as unknown as Noted).words > 0);
  const { result, words } = await page.evaluate(() => {
    const { result, words } = window as unknown as Noted;
    return { result, words };
  });
  return { result: (result - start) / 1000, words: (words - start) / 1000 };
}

/** Types a word letter by letter and narrows the results; the processor is slowed. */
async function measureInteraction(browser: Browser, base: string, word: string): Promise<number> {
  const { page, session } = await opened(browser);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.addInitScript(() => {
    const longest = window as unknown as { longest: number };
    longest.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest.longest = Math.max(longest.longest, duration);
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  });
  await page.goto(`${base}search/`, { waitUntil: 'networkidle' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  const field = page.locator('#page_query');
  for (const typed of [word, 'the', word.slice(0, 3)]) {
    await field.fill('');
    await field.pressSequentially(typed, { delay: 200 });
    await ended(page, typed);
  }
  for (const select of await page.locator('#page_search-filters select').all()) {
    await select.focus();
    await page.keyboard.press('ArrowDown');
    await ended(page, word.slice(0, 3));
  }
  await page.waitForTimeout(500);
  const longest = await page.evaluate(() => (window as unknown as { longest: number }).longest);
  await page.context().close();
  return longest;
}
