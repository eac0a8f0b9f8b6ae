import assert from 'node:assert/strict';
import { appendFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type Started, start } from './start-process.ts';

const ARTICLE = 'issues/3/counting-out-loud.md';

let parent = '';
let content = '';
let started: Started;

const page = async (path: string) => (await started.request(path)).body;

before(async () => {
  parent = await mkdtemp(join(tmpdir(), 'contrapunto-'));
  content = join(parent, 'content');
  await cp(join(import.meta.dirname, '../sites/debate'), content, { recursive: true });
  started = await start(content);
});

after(async () => {
  await started.stop();
  await rm(parent, { recursive: true });
});

test('the site is served, with its drafts', async () => {
  assert.match(await page('issues/3/counting-out-loud/'), /<h1/);
  assert.match(await page('issues/3/on-vibrato/'), /<h1/);
});

test('a book is made when it is asked for', async () => {
  assert.match(await page('issues/3/'), /href="[^"]*issue\.epub"/);
  assert.match(await page('issues/3/issue.epub'), /^PK.{28}mimetypeapplication\/epub\+zip/s);
});

test('a change is shown without a restart; after a mistake the last good site is served until it is corrected', async () => {
  const { until, printed } = started;
  const file = join(content, ARTICLE);
  const source = await readFile(file, 'utf8');
  await writeFile(file, source.replace(/^title: .*$/m, 'title: A new title'));
  await until('the new title', async () => (await page('issues/3/')).includes('A new title'));

  await writeFile(file, source.replace(/^title: .*$/m, 'title: "Half a ti'));
  await until('the problem', () => printed().includes('invalid-yaml'));
  assert.match(printed(), /The site still shows the last version without errors\./);
  assert.match(await page('issues/3/counting-out-loud/'), /A new title/);

  await writeFile(file, source.replace(/^title: .*$/m, 'title: Mended'));
  await until('the mended title', async () => (await page('issues/3/counting-out-loud/')).includes('Mended'));
});

test('browsers reload a page if a picture on it is replaced', async () => {
  const { until, state } = started;
  const picture = join(content, 'issues/1/media/four-breaths.png');
  await appendFile(join(content, ARTICLE), '\n![Breaths](../1/media/four-breaths.png)\n');
  await until('the picture', async () =>
    (await page('issues/3/counting-out-loud/')).includes('four-breaths'),
  );
  // The search index is made last. When it exists, all earlier updates have been sent.
  await until('the search', async () => (await started.request('pagefind/en/pagefind.js')).status === 200);
  const { edition } = await state();
  await writeFile(picture, await readFile(picture));
  await until('another edition', async () => (await state()).edition !== edition);
});

test('a theme is followed when it comes, when it changes and when it goes', async () => {
  const { until } = started;
  const accentIs = (colour: string) => async () =>
    (await page('assets/site.css')).includes(`:root{--accent:${colour}}`);
  const theme = join(parent, 'theme');
  await mkdir(theme);
  await writeFile(join(theme, 'theme.css'), ':root { --accent: #a03a1b; }');
  await until('the theme', accentIs('#a03a1b'));
  await writeFile(join(theme, 'theme.css'), ':root { --accent: #8a2f12; }');
  await until('another colour', accentIs('#8a2f12'));
  await rm(theme, { recursive: true });
  await until('the program’s own colour', async () => !(await accentIs('#8a2f12')()));
});

test('a deleted article disappears', async () => {
  await rm(join(content, 'issues/3/on-vibrato.md'));
  const gone = async () => (await started.request('issues/3/on-vibrato/')).status === 404;
  await started.until('the page to go', gone);
});

test("search finds the site's words", async () => {
  const isThere = async () => (await started.request('pagefind/en/pagefind.js')).status === 200;
  await started.until('the index', isThere);
});
