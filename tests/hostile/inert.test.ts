import assert from 'node:assert/strict';
import { access, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { type Browser, launchBrowser } from '../browser/launch-browser.ts';
import { serveFolder } from '../browser/serve-folder.ts';
import { filesIn } from '../built-site.ts';
import { type TemporaryJournal, temporaryJournal } from '../temporary-journal.ts';
import { runBounded } from './bounded-run.ts';
import { CANARY, INERT } from './inert-journal.ts';

let journal: TemporaryJournal;
let folder: string;
let browser: Browser;
let files: ReadonlyMap<string, Buffer>;

before(async () => {
  journal = await temporaryJournal(INERT);
  folder = join(journal.content, '../site');
  await writeFile(join(journal.content, '../secret.md'), '---\ntitle: Secret\n---\n\nTop secret words.\n');
  for (const path of ['issues/1/linked.md', 'issues/1/linked.txt', 'pages/linked.md'])
    await symlink(join(journal.content, '../secret.md'), join(journal.content, path));
  await symlink(join(journal.content, '..'), join(journal.content, 'issues/2'));
  const { code, output } = await runBounded(['build', '--content', journal.content, '--output', folder]);
  assert.equal(code, 0, output);
  files = await filesIn(folder);
  browser = await launchBrowser();
});

after(async () => {
  await browser?.close();
  await journal.remove();
});

/** A page's own policy, before anything of the content. */
const OWN_POLICY =
  /<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src /;

describe('a journal whose every field is hostile', () => {
  test('has pages that execute none of the content and request nothing from other hosts', async () => {
    const server = await serveFolder(folder);
    const faults: string[] = [];
    const page = await browser.newPage();
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('dialog', (dialog) => faults.push(dialog.message()));
    page.on('request', (request) => {
      if (!request.url().startsWith(server.url)) faults.push(`request to ${request.url()}`);
    });
    const pages = [...files].filter(([path]) => path.endsWith('.html') && !path.startsWith('old/'));
    assert.ok(pages.length > 30, `${pages.length} pages`);
    // Written into a page of the site, they are under its Content-Security-Policy as well, and take a third of the time.
    await page.goto(server.url);
    for (const [path, html] of pages) {
      assert.match(String(html), OWN_POLICY, path);
      await page.setContent(String(html));
      const ran = await page.evaluate((name) => Reflect.get(globalThis, name), CANARY);
      assert.equal(ran, undefined, path);
      const own = await page.evaluate(
        () =>
          document.querySelectorAll(
            'script:not([src], [type="application/ld+json"]), script[src*="//"], [style], svg[onload]',
          ).length,
      );
      assert.equal(own, 0, path);
      assert.deepEqual(faults, [], path);
    }
    await server.close();
  });

  test('can be searched without anything being executed', async () => {
    const server = await serveFolder(folder);
    // The journal's title is so long that the results are far down, and only those that are seen get their words.
    const page = await browser.newPage({ viewport: { width: 1280, height: 8000 } });
    await page.goto(`${server.url}search/?q=${encodeURIComponent('words <script> onerror')}`);
    await page.goto(`${server.url}search/?q=words`);
    await page.locator('main mark').first().waitFor();
    assert.equal(await page.evaluate((name) => Reflect.get(globalThis, name), CANARY), undefined);
    assert.equal(await page.locator('main img[src="x"]').count(), 0);
    await server.close();
  });

  test('has well-formed XML', async () => {
    const page = await browser.newPage();
    const documents = [...files].filter(([path]) => /\.(xml|svg|opml)$/.test(path));
    assert.ok(documents.length > 1);
    for (const [path, bytes] of documents) {
      const fault = await page.evaluate(
        (xml) =>
          new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')?.textContent,
        String(bytes),
      );
      assert.equal(fault, undefined, path);
    }
  });

  test('injects no property into a calendar file and no header into a message', () => {
    for (const [path, bytes] of files) {
      if (path.endsWith('.ics')) assert.equal(String(bytes).match(/^END:VEVENT/gm)?.length, 1, path);
      if (!path.endsWith('.html')) continue;
      for (const [, address = ''] of String(bytes).matchAll(/href="(mailto:[^"]*)"/g)) {
        const { searchParams, pathname } = new URL(address.replaceAll('&amp;', '&'));
        assert.deepEqual([...searchParams.keys()], ['subject', 'body'], path);
        assert.doesNotMatch(searchParams.get('subject') ?? '', /[\r\n]/);
        assert.doesNotMatch(pathname, /[?&]/);
      }
    }
  });

  test('publishes nothing from outside its folder, and writes nothing outside the output folder', async () => {
    for (const [path, bytes] of files) assert.ok(!bytes.includes('Top secret words'), path);
    for (const path of files.keys()) assert.doesNotMatch(path, /(?:^|\/)\.\.?(?:\/|$)|\\|\0/);
    await assert.rejects(access(join(journal.content, '../onclick=x')));
  });
});
