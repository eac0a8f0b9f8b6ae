import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { appendFile, cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { start } from './start-process.ts';

const SITE = join(import.meta.dirname, '../sites/debate');
const SMALL = join(import.meta.dirname, '../sites/one-language');

let parent = '';
before(async () => {
  parent = await mkdtemp(join(tmpdir(), 'contrapunto-'));
});
after(() => rm(parent, { recursive: true }));

test('without a valid site, a page says why; the site is shown when it is valid', async () => {
  const content = join(parent, 'later');
  const { until, request, printed, stop } = await start(content, { args: ['--language', 'es'] });
  try {
    const missing = await request('issues/3/');
    assert.equal(missing.status, 503);
    assert.match(missing.body, /<html lang="es">/);
    assert.match(missing.body, /<h1>Todavía no hay sitio que mostrar<\/h1>/);
    assert.match(missing.body, /no existe/);

    await cp(SITE, join(parent, 'prepared'), { recursive: true });
    const article = join(parent, 'prepared/issues/3/on-vibrato.md');
    const source = await readFile(article, 'utf8');
    await writeFile(article, source.replace('title: ', 'title: ["<img src=x onerror=alert(1)>", '));
    await rename(join(parent, 'prepared'), content);
    const faulty = await until('the problem', async () => {
      const { body } = await request('');
      return body.includes('invalid-yaml') ? body : undefined;
    });
    assert.match(faulty, /1 error, 0 avisos\./);
    assert.doesNotMatch(faulty, /<img/);

    await writeFile(join(content, 'issues/3/on-vibrato.md'), source);
    await until('the site', async () => (await request('issues/3/')).status === 200);
    assert.doesNotMatch(printed(), /\n\s+at .*:\d+:\d+/);
  } finally {
    await stop();
  }
});

test('if a port is taken, the next one is used and printed', async () => {
  const taken = createServer();
  await new Promise<void>((listening) => taken.listen(0, listening));
  const address = taken.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  try {
    const { url, printed, stop } = await start(SMALL, { args: ['--port', String(port)] });
    await stop();
    assert.notEqual(new URL(url).port, String(port));
    assert.match(printed(), new RegExp(`Port ${port} is taken, so port ${new URL(url).port} is used\\.`));
  } finally {
    taken.close();
  }
});

test('a preview that is stopped while the search index is made leaves no process behind', {
  skip: process.platform === 'win32',
}, async () => {
  const content = await mkdtemp(join(parent, 'content-'));
  await cp(SITE, content, { recursive: true });
  const started = await start(content, { isSupervised: true });
  await appendFile(join(content, 'issues/3/counting-out-loud.md'), '\nOne sentence more.\n');
  await started.until('the index process', async () => {
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
