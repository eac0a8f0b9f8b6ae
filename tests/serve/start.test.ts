import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { type Started, start } from './start-process.ts';

const SITE = join(import.meta.dirname, '../sites/debate');
const ARTICLE = 'issues/3/counting-out-loud.md';

/** So many times, the process that a change starts is looked for before there is another change. */
const LOOKS_EACH = 12;

let parent = '';
let content = '';
let started: Started;
/** A server on the port that the preview is told to use. */
const other = createServer();
const taken = () => String((other.address() as AddressInfo).port);

const page = async (path: string) => (await started.request(path)).body;

before(async () => {
  parent = await mkdtemp(join(tmpdir(), 'contrapunto-'));
  content = join(parent, 'content');
  await once(other.listen(0), 'listening');
  started = await start(content, { args: ['--language', 'es', '--port', taken()], isSupervised: true });
});

after(async () => {
  await started.stop();
  other.close();
  await rm(parent, { recursive: true });
});

test('if a port is taken, the next one is used and printed', () => {
  const { port } = new URL(started.url);
  assert.notEqual(port, taken());
  assert.match(started.printed(), new RegExp(`El puerto ${taken()} está ocupado; se usa el ${port}\\.`));
});

test('without a valid site, a page says why; the site is shown when it is valid', async () => {
  const { until, request, printed } = started;
  const missing = await request('issues/3/');
  assert.equal(missing.status, 503);
  assert.match(missing.body, /<html lang="es">/);
  assert.match(missing.body, /<h1>Todavía no hay sitio que mostrar<\/h1>/);
  assert.match(missing.body, /no existe/);

  const prepared = join(parent, 'prepared');
  await cp(SITE, prepared, { recursive: true });
  const article = join(prepared, 'issues/3/on-vibrato.md');
  const source = await readFile(article, 'utf8');
  await writeFile(article, source.replace('title: ', 'title: ["<img src=x onerror=alert(1)>", '));
  await rename(prepared, content);
  const faulty = await until('the problem', async () => {
    const { body } = await request('');
    return body.includes('invalid-yaml') ? body : undefined;
  });
  assert.match(faulty, /1 error, 0 avisos\./);
  assert.doesNotMatch(faulty, /<img/);

  await writeFile(join(content, 'issues/3/on-vibrato.md'), source);
  await until('the site', async () => (await request('issues/3/')).status === 200);
  assert.doesNotMatch(printed(), /\n\s+at .*:\d+:\d+/);
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

  const mistakes = () => printed().split('invalid-yaml').length;
  const before = mistakes();
  await writeFile(file, source.replace(/^title: .*$/m, 'title: "Half a ti'));
  await until('the problem', () => mistakes() > before);
  await until('what is shown', () =>
    printed().includes('El sitio sigue mostrando la última versión sin errores.'),
  );
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

test('if it is stopped while the search index is made, no process is left behind', {
  skip: process.platform === 'win32',
}, async () => {
  let looks = 0;
  await started.until('the index process', async () => {
    // On a fast computer it may have ended before it is looked for, so another change begins another one.
    if (looks % LOOKS_EACH === 0) await appendFile(join(content, ARTICLE), '\nOne sentence more.\n');
    looks += 1;
    const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,args=']);
    const lines = stdout.split('\n').map((line) => line.trim().split(/ +/));
    const server = lines.find(([, parent]) => parent === String(started.pid))?.[0];
    return lines.some(
      ([, parent, ...args]) => parent === server && / \S+index-language/.test(args.join(' ')),
    );
  });
  // Waits for all processes that the preview started.
  await started.stop();
});
