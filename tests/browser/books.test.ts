import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { type BuiltSite, siteOf } from '../built-site.ts';
import { text } from '../journal-of.ts';
import { bookAt } from '../outputs/made-book.ts';
import { readZip } from '../preservation/read-zip.ts';
import { violations, withAxe } from './accessibility.ts';
import { type Browser, launchBrowser } from './launch-browser.ts';

/** The narrowest screen of a phone, in CSS pixels. */
const NARROW = { width: 320, height: 640 };

/** A program that runs once takes half the time if Java does not optimise it. */
const JAVA = { ...process.env, JAVA_TOOL_OPTIONS: '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC' };

/** Debian's EPUBCheck. Its command needs support for programs that are JAR files, which is not always there. */
const JAR = '/usr/share/java/epubcheck.jar';

let site: BuiltSite;
let browser: Browser;
let folder = '';

before(async () => {
  site = await siteOf('tests/sites/in-print');
  browser = await launchBrowser();
  folder = await mkdtemp(join(tmpdir(), 'contrapunto-'));
});
after(async () => {
  await browser?.close();
  await rm(folder, { recursive: true });
  await site?.remove();
});

/** Another journal, from right to left. Its debate has a page of each kind. */
const ARABIC = {
  'journal.yaml': 'title: الضفتان\nurl: https://example.org/\nlanguages: [ar, en]\nlicense: CC-BY-4.0\n',
  'issues/1/issue.md': text('title: العدد الأول\ndate: 2021'),
  'issues/1/call.md': text(
    'title: نداء\nauthors: [ليلى]',
    'كلمات.[^1]\n\n[^1]: ملاحظة، [رابط](https://example.org/).',
  ),
  'issues/1/answer.md': text(
    'title: رد\nresponds-to: call\ndoi: 10.1234/abcd',
    '| أ | ب |\n|---|---|\n| ١ | ٢ |',
  ),
  'issues/1/other.en.md': text('title: Another answer\nresponds-to: {article: call, paragraph: 1}'),
};

/** Unpacks a book into a folder of this name. Returns the paths of its pages. */
async function unpacked(book: string, bytes?: Buffer): Promise<readonly string[]> {
  const entries = readZip(bytes ?? (await readFile(join(site.folder, book))));
  for (const [path, { bytes }] of entries) {
    await mkdir(dirname(join(folder, book, path)), { recursive: true });
    await writeFile(join(folder, book, path), bytes);
  }
  return [...entries.keys()]
    .filter((path) => path.endsWith('.xhtml'))
    .map((path) => join(folder, book, path));
}

describe('books', () => {
  test('axe finds no fault on any page, and nothing is wider than a narrow screen', async () => {
    const page = await browser.newPage({ viewport: NARROW });
    await withAxe(page);
    for (const file of [
      ...(await unpacked('issues/1/issue.epub')),
      ...(await unpacked('ar/issues/1/issue.epub')),
      ...(await unpacked('arabic', (await bookAt(ARABIC, '/debates/call/debate.epub')).bytes)),
    ]) {
      await page.goto(pathToFileURL(file).href);
      assert.deepEqual(await violations(page, { colours: [] }), [], file);
      assert.ok(
        await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
        `${file} is too wide`,
      );
    }
    await page.close();
  });

  test('EPUBCheck finds no fault', (context) => {
    const [name, ...args] = existsSync(JAR) ? (['java', '-jar', JAR] as const) : (['epubcheck'] as const);
    const book = join(site.folder, 'issues/1/issue.epub');
    const { error, status, stdout, stderr } = spawnSync(name, [...args, '--failonwarnings', book], {
      env: JAVA,
    });
    if (error && 'code' in error && error.code === 'ENOENT')
      return context.skip('there is no EPUBCheck here');
    assert.equal(status, 0, `${stdout}${stderr}`);
  });
});
