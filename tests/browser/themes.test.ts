import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from '@playwright/test';
import { call } from '../commands/run-command.ts';
import { violations, withAxe } from './accessibility.ts';
import { type Browser, launchBrowser } from './launch-browser.ts';
import { serveFolder } from './serve-folder.ts';

/** Themes with the family that titles have. Each is seen in both schemes, in one of them on a phone. */
const THEMES = [
  { name: 'academic', titles: 'EB Garamond', narrow: 'light' },
  { name: 'poster', titles: 'Anton', narrow: 'dark' },
  { name: 'press', titles: 'Fraunces', narrow: 'light' },
] as const;

let parent: string;
const servers: Awaited<ReturnType<typeof serveFolder>>[] = [];
let browser: Browser;
let page: Page;
/** Console errors, including those of the Content-Security-Policy. */
let faults: string[] = [];

before(async () => {
  parent = await mkdtemp(join(tmpdir(), 'contrapunto-'));
  browser = await launchBrowser();
  page = await browser.newPage();
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await withAxe(page);
});

after(async () => {
  // The browser first: a server waits for its connections.
  await browser.close();
  for (const server of servers) await server.close();
  await rm(parent, { recursive: true });
});

describe('a home page with a theme', () => {
  for (const { name, titles, narrow } of THEMES) {
    it(`is accessible and loads its own fonts: ${name}`, async () => {
      const output = join(parent, name);
      const build = ['build', '--content', 'tests/sites/one-language', '--theme', `tests/themes/${name}`];
      const { code, stderr } = await call([...build, '--output', output]);
      assert.equal(code, 0, stderr);
      const server = await serveFolder(output);
      servers.push(server);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width: colorScheme === narrow ? 320 : 1280, height: 900 });
        await page.goto(server.url);
        // Its result cannot leave the page.
        await page.evaluate(() => document.fonts.ready.then(() => true));
        assert.deepEqual(await violations(page, { colours: [colorScheme] }), [], colorScheme);
        const seen = await page.evaluate(() => ({
          loaded: [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
          drawn: [...document.querySelectorAll<HTMLImageElement>('.wordmark img')].every(
            (image) => image.naturalWidth > 0,
          ),
          overflow: document.documentElement.scrollWidth - innerWidth,
        }));
        assert.ok(
          seen.loaded.some((family) => family.includes(titles)),
          `${seen.loaded}`,
        );
        assert.ok(seen.drawn);
        assert.ok(seen.overflow <= 0, `${seen.overflow} pixels`);
      }
      const height = () => page.locator('main').evaluate((main) => main.getBoundingClientRect().height);
      const whole = await height();
      await page.route('**/*.woff2', (route) => route.abort());
      await page.goto(server.url);
      const withStandIns = await height();
      await page.unroute('**/*.woff2');
      const moved = Math.abs(withStandIns - whole) / whole;
      assert.ok(moved < 0.06, `without its fonts, ${(moved * 100).toFixed(1)} % taller or shorter`);
      // Those are the fonts that did not come.
      faults = faults.filter((fault) => !fault.includes('ERR_FAILED'));
      assert.deepEqual(faults, []);
      faults = [];
    });
  }
});
