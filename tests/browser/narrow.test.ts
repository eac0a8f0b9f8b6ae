import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from '@playwright/test';
import { type BuiltSite, filesIn, siteOf } from '../built-site.ts';
import { type Browser, launchBrowser } from './launch-browser.ts';
import { LOOKS, serveFolder } from './serve-folder.ts';

/** The narrowest screen that pages have to fit (WCAG 1.4.10), in CSS pixels. */
const NARROW = 320;

const LARGE = 'html { font-size: 200% !important; }';

/** What readers may change without loss (WCAG 1.4.12: all of it; 1.4.4: text of twice the size). */
const READERS: Readonly<Record<string, string>> = {
  'as it is': '',
  'with wide spacing': `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }`,
  'at twice the text size': LARGE,
};

let site: BuiltSite;
let server: Awaited<ReturnType<typeof serveFolder>>;
let browser: Browser;
let page: Page;

before(async () => {
  // Every part of every kind of page has words of 25 letters, long addresses, tables, code and formulas in this journal.
  site = await siteOf('tests/sites/hard-words');
  server = await serveFolder(site.folder, undefined, { kept: LOOKS });
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: NARROW, height: 800 } });
});

after(async () => {
  await browser.close();
  await server.close();
  await site.remove();
});

// Many pages are written into one that is open. That takes a quarter of the time of loading each from its address.
describe('a screen of 320 pixels', () => {
  it('holds every page in both languages, whatever the spacing and the size of the text', async () => {
    const pages = [...(await filesIn(site.folder))].filter(([path]) => path.endsWith('.html'));
    assert.ok(pages.length > 40);
    const faults: string[] = [];
    await page.goto(server.url);
    for (const [path, html] of pages.filter(([path]) => !path.endsWith('search/index.html'))) {
      await page.setContent(String(html));
      const found = await page.evaluate(outside, Object.entries(READERS));
      faults.push(...found.map((fault) => `${path} ${fault}`));
    }
    for (const address of ['search/', 'es/search/']) {
      await page.goto(`${server.url}${address}?q=capital`);
      await page.locator('main mark').first().waitFor();
      const found = await page.evaluate(outside, Object.entries(READERS));
      faults.push(...found.map((fault) => `${address} ${fault}`));
    }
    assert.deepEqual(faults, []);
  });

  it('holds the pages of a journal in four languages, one of them from right to left', async () => {
    const voices = await siteOf('tests/sites/four-voices');
    const served = await serveFolder(voices.folder, undefined, { kept: LOOKS });
    try {
      const faults: string[] = [];
      await page.goto(served.url);
      for (const [path, html] of await filesIn(voices.folder)) {
        if (!/^(?:ar|fr|pt-BR)\/.*index\.html$/.test(path)) continue;
        await page.setContent(String(html));
        const found = await page.evaluate(outside, [['large', LARGE] as const]);
        faults.push(...found.map((fault) => `${path} ${fault}`));
      }
      assert.deepEqual(faults, []);
    } finally {
      await served.close();
      await voices.remove();
    }
  });

  it('covers no text and cuts none off, whatever the spacing', async () => {
    for (const address of [
      '',
      'es/',
      'issues/1/',
      'es/issues/1/',
      'es/issues/extraordinario/',
      'debates/reading-capital/',
    ]) {
      assert.equal((await page.goto(server.url + address))?.status(), 200, address);
      assert.deepEqual(await page.evaluate(covered, READERS['with wide spacing'] ?? ''), [], address);
    }
  });

  it('hyphenates long words by their language, but neither addresses nor code', async () => {
    const article = 'issues/1/reading-capital/';
    for (const [address, language] of [
      [article, 'en'],
      [`es/${article}`, 'es'],
    ] as const) {
      await page.goto(server.url + address);
      const hyphens = await page.evaluate(hyphensOf, [
        'h1',
        '.subtitle',
        '.text > p',
        '.text h2',
        '.facts dt',
      ]);
      assert.deepEqual(hyphens, Array(5).fill(['auto', language]));
      assert.equal((await page.evaluate(hyphensOf, ['.text code']))[0]?.[0], 'none');
      assert.equal((await page.evaluate(hyphensOf, ['.cite dd']))[0]?.[0], 'manual');
    }
  });

  it('scrolls a wide table in its own region, which the keyboard reaches', async () => {
    await page.goto(`${server.url}issues/1/reading-capital/`);
    const table = page.locator('section.table').first();
    await table.focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => (document.querySelector('section.table')?.scrollLeft ?? 0) > 0);
    assert.equal(await page.evaluate(() => scrollX), 0);
    const cell = await page.locator('section.table th').first().boundingBox();
    assert.ok((cell?.width ?? 0) > 100, 'a column is as wide as its longest word');
  });

  it('begins a text in Arabic or Hebrew at the right side, and one in English at the left', async () => {
    await page.goto(`${server.url}issues/1/reading-capital/`);
    const directions = await page.evaluate(() =>
      [...document.querySelectorAll('.text > :is(p, blockquote, ul), .comment .text p, .byline a')]
        .filter((block) => /[\u0590-\u06ff]/.test(block.textContent))
        .map((block) => `${block.tagName} ${getComputedStyle(block).direction}`),
    );
    // In order: the author's name, a paragraph, a quotation, a list, an English and a Hebrew paragraph, a comment.
    const [author, ...blocks] = directions;
    assert.equal(author, 'A rtl');
    assert.deepEqual(blocks.slice(0, 5), ['P rtl', 'BLOCKQUOTE rtl', 'UL rtl', 'P ltr', 'P rtl']);
    assert.ok(directions.includes('P rtl'));
    await page.goto(`${server.url}issues/1/arabic-title/`);
    assert.equal(await page.locator('h1').evaluate((title) => getComputedStyle(title).direction), 'rtl');
  });
});

/**
 * Runs in the page: unfolds what is folded, and returns what reaches outside the window and cannot be scrolled to, with the
 * styles of each reader (name and CSS). All of them in one call, so that the page is not drawn for each.
 */
async function outside(readers: readonly (readonly [string, string])[]): Promise<readonly string[]> {
  await document.fonts.ready;
  for (const details of document.querySelectorAll('details')) details.open = true;
  const scrolls = (element: Element): boolean => {
    for (
      let around = element.parentElement;
      around && around !== document.body;
      around = around.parentElement
    )
      if (getComputedStyle(around).overflowX !== 'visible') return true;
    return false;
  };
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [sheet];
  return readers.flatMap(([reader, css]) => {
    sheet.replaceSync(css);
    const width = document.documentElement.clientWidth;
    const wide = [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right, width: own } = element.getBoundingClientRect();
      return own > 0 && (left < -0.5 || right > width + 0.5) && !scrolls(element);
    });
    const names = wide
      .slice(0, 3)
      .map((element) => `${element.tagName}.${element.className} ${element.textContent?.slice(0, 30)}`);
    const page = document.documentElement.scrollWidth;
    const found = page > width ? [`${page} px`, ...names] : names;
    return found.length > 0 ? [`${reader}: ${found.join(', ')}`] : [];
  });
}

/**
 * Runs in the page: applies a reader's styles and returns what overlaps on a cover or reaches outside of it, and what is cut
 * off at the edge of a drawing.
 */
function covered(css: string): readonly string[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
  const box = (element: Element) => element.getBoundingClientRect();
  const parts = [...document.querySelectorAll('.cover > *')];
  const covering = parts.filter((part, index) => {
    const below = parts[index + 1];
    return (below && box(part).bottom > box(below).top + 0.5) || part.scrollWidth > part.clientWidth + 1;
  });
  const cut = [...document.querySelectorAll('svg.map text')].filter((text) => {
    const drawing = text.closest('svg');
    return drawing && box(text).right > box(drawing).right + 0.5;
  });
  return [...covering, ...cut].map((element) => `${element.tagName} ${element.textContent?.slice(0, 30)}`);
}

/** Runs in the page: for the first element of each selector, how it is hyphenated, and its language. */
function hyphensOf(selectors: readonly string[]): readonly (readonly [string, string])[] {
  return selectors.map((selector) => {
    const element = document.querySelector(selector);
    if (!element) throw new Error(`no ${selector}`);
    return [getComputedStyle(element).hyphens, element.closest('[lang]')?.getAttribute('lang') ?? ''];
  });
}
