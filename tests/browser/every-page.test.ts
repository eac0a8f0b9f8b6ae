import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { CDPSession, Page } from '@playwright/test';
import { type BuiltSite, siteOf } from '../built-site.ts';
import { violations, withAxe } from './accessibility.ts';
import { type Browser, launchBrowser } from './launch-browser.ts';
import { shifts, watchShifts, withoutCache } from './layout-shifts.ts';
import { serveFolder } from './serve-folder.ts';

/** One page of each kind, in both languages if it exists in both. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  home: ['', 'es/'],
  issues: ['issues/', 'es/issues/'],
  issue: ['issues/2/', 'es/issues/2/'],
  manifest: ['issues/2/manifest/', 'es/issues/2/manifest/'],
  article: ['issues/2/give-the-river-its-field/', 'es/issues/3/nadie-vive-en-un-promedio/'],
  parallel: ['issues/2/give-the-river-its-field/with-es/', 'es/issues/2/devolverle-el-campo-al-rio/with-en/'],
  debates: ['debates/', 'es/debates/'],
  debate: ['debates/the-book-of-the-weir/', 'es/debates/the-book-of-the-weir/'],
  person: ['people/tomas-ledesma/', 'es/people/tomas-ledesma/'],
  topic: ['topics/floods/', 'es/topics/floods/'],
  articles: ['articles/', 'es/articles/'],
  search: ['search/?q=river', 'es/search/?q=cortesia'],
  translations: ['translations/', 'es/translations/'],
  page: ['about/', 'es/participa/'],
  guide: ['guide/', 'guide/fields/', 'es/guide/editors/', 'es/guide/problems/'],
  'not-found': ['404.html'],
};

/** Widths in CSS pixels, each with one colour scheme. */
const VIEWS = [
  { width: 1280, scheme: 'light' },
  { width: 320, scheme: 'dark' },
] as const;
type View = (typeof VIEWS)[number];

/**
 * The views in which a page is loaded: each kind of page in both, and each page in one. The pages of a kind have the same
 * elements in each language. What words alone can cause, a page that is too wide, is checked in both views of every page.
 */
function viewsOf(paths: readonly string[], path: string): readonly View[] {
  return paths.length === 1
    ? VIEWS
    : VIEWS.filter((_, place) => place === paths.indexOf(path) % VIEWS.length);
}

/** How many times Tab is pressed on each page. */
const TAB_STOPS = 15;
const TAB = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };

let site: BuiltSite;
let server: Awaited<ReturnType<typeof serveFolder>>;
let browser: Browser;
/** One page for all checks: in a new one axe would have to be loaded again, which takes longer than its checks. */
let page: Page;
let keyboard: CDPSession;
/** Console errors (including those of the Content-Security-Policy) and requests to other hosts. */
let faults: string[] = [];

before(async () => {
  site = await siteOf('tests/sites/two-banks');
  server = await serveFolder(site.folder);
  browser = await launchBrowser();
  page = await browser.newPage();
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(server.url) && !url.startsWith('blob:')) faults.push(`request to ${url}`);
  });
  keyboard = await page.context().newCDPSession(page);
  await watchShifts(page);
  await withoutCache(page);
  await withAxe(page);
});

after(async () => {
  await browser.close();
  await server.close();
  await site.remove();
});

describe('every kind of page', () => {
  for (const [kind, paths] of Object.entries(PAGES)) {
    for (const path of paths) {
      it(`${kind}, /${path}: no layout shift, no overflow, no axe violation, keyboard access, no errors`, async () => {
        for (const { width, scheme } of viewsOf(paths, path)) {
          faults = [];
          await page.setViewportSize({ width, height: 800 });
          await page.emulateMedia({ colorScheme: scheme });
          await page.goto(server.url + path);
          if (kind === 'search') await page.locator('main mark').first().waitFor();
          assert.deepEqual(await violations(page, { colours: [scheme] }), [], `${width} px`);
          await checkKeyboard(page);
          // Focus scrolls the page; a shift without input has happened by now.
          assert.deepEqual(await shifts(page, { fonts: true }), [], `${width} px`);
          assert.deepEqual(faults, [], `${width} px`);
        }
        for (const { width } of VIEWS) {
          await page.setViewportSize({ width, height: 800 });
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          assert.ok(wide <= width, `${wide} px wide`);
        }
      });
    }
  }
});

/**
 * Presses Tab through the page: first the skip link, then stops in document order, each visible, with a focus ring, and
 * not covered by the bar at the top (WCAG 2.2: 2.4.1, 2.4.3, 2.4.7, 2.4.11).
 */
async function checkKeyboard(page: Page): Promise<void> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo(0, 0);
  });
  await page.evaluate(noteStops);
  // One after the other, without waiting for the answers. Each stop is noted when the key comes up.
  const events = Array.from({ length: TAB_STOPS }, () => ['rawKeyDown', 'keyUp'] as const).flat();
  await Promise.all(events.map((type) => keyboard.send('Input.dispatchKeyEvent', { type, ...TAB })));
  const stops = await page.evaluate(() => (window as unknown as { stops: readonly Stop[] }).stops);
  assert.equal(stops[0]?.name, '#page_main');
  assert.deepEqual(
    stops.filter(({ fault }) => fault !== ''),
    [],
  );
}

interface Stop {
  readonly name: string;
  readonly fault: string;
}

/** Runs in the page: notes each element that Tab focuses, up to the last, and what is wrong with it. */
function noteStops(): void {
  const stops: Stop[] = [];
  let last: Element | undefined;
  let isOver = false;
  addEventListener('keyup', () => {
    const element = document.activeElement;
    isOver ||= !element || element === document.body;
    if (isOver || !element) return;
    const style = getComputedStyle(element);
    const ring = element.closest('svg') ?? (style.outlineStyle !== 'none' && style.outlineWidth !== '0px');
    const box = element.getBoundingClientRect();
    const inSight = box.bottom > 0 && box.top < innerHeight && box.width > 0 && box.height > 0;
    const ordered = !last || (last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    last = element;
    const faults = [!ring && 'no ring', !inSight && 'out of sight', !ordered && 'out of order'];
    stops.push({
      name: element.getAttribute('href') ?? element.getAttribute('name') ?? element.tagName,
      fault: faults.filter(Boolean).join(', '),
    });
  });
  Object.assign(window, { stops });
}
