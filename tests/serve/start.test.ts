import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

const ROOT = join(import.meta.dirname, '../..');
const ARTICLE = 'issues/3/counting-out-loud.md';

let content = '';
let child: ChildProcess;
let printed = '';
let url = '';

/** Waits until something holds; fails with what the process printed where it never does. */
async function until<Value>(
  what: string,
  look: () => Promise<Value | undefined> | Value | undefined,
): Promise<Value> {
  for (let tries = 0; tries < 300; tries += 1) {
    const value = await look();
    if (value) return value;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${what} never came:\n${printed}`);
}

const page = async (path: string) => (await fetch(new URL(path, url))).text();

before(async () => {
  content = await mkdtemp(join(tmpdir(), 'contrapunto-'));
  await cp(join(ROOT, 'tests/sites/debate'), content, { recursive: true });
  const args = [
    '--import',
    'tsx',
    'src/cli.ts',
    'start',
    '--content',
    content,
    '--port',
    '8931',
    '--language',
    'en',
  ];
  child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => (printed += String(chunk)));
  url = await until('the address', () => /http:\/\/localhost:\d+\//.exec(printed)?.[0]);
});

after(async () => {
  child.kill();
  await rm(content, { recursive: true });
});

test('the site is served, with its drafts', async () => {
  assert.match(await page('issues/3/counting-out-loud/'), /<h1/);
  assert.match(await page('issues/3/on-vibrato/'), /<h1/);
});

test('a change is seen without a restart, and a mistake keeps the last good site until it is mended', async () => {
  const file = join(content, ARTICLE);
  const source = await readFile(file, 'utf8');
  await writeFile(file, source.replace(/^title: .*$/m, 'title: A new title'));
  await until('the new title', async () => (await page('issues/3/')).includes('A new title'));

  await writeFile(file, source.replace(/^title: .*$/m, 'title: "Half a ti'));
  await until('the problem', () => printed.includes('invalid-yaml'));
  await until('what became of the site', () => printed.includes('The site stays as it last was.'));
  assert.match(await page('issues/3/counting-out-loud/'), /A new title/);

  await writeFile(file, source.replace(/^title: .*$/m, 'title: Mended'));
  await until('the mended title', async () => (await page('issues/3/counting-out-loud/')).includes('Mended'));
});

test('a deleted article is gone', async () => {
  await rm(join(content, 'issues/3/on-vibrato.md'));
  const gone = async () => (await fetch(new URL('issues/3/on-vibrato/', url))).status === 404;
  await until('the page to go', gone);
});

test('the search finds what is there', async () => {
  await until('the index', async () => (await fetch(new URL('pagefind/en/pagefind.js', url))).ok);
});
