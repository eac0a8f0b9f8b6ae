import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type BuiltSite, filesIn, siteOf } from '../built-site.ts';
import { call } from '../commands/run-command.ts';
import { brokenLinks, invalidIn } from '../site/site-faults.ts';

// The only tests that depend on the content of `content/`, the demonstration archive. Delete them if you put your own
// journal there. The program is tested with the journals in `tests/sites/`.

let site: BuiltSite;
let files: ReadonlyMap<string, Buffer>;

before(async () => {
  site = await siteOf('content');
  files = await filesIn(site.folder);
});

after(() => site.remove());

const page = (path: string) => String(files.get(`${path}index.html`));

test('the demonstration has no problems', async () => {
  const { code, stdout } = await call(['check', '--content', 'content']);
  assert.equal(code, 0);
  assert.equal(stdout, 'No problems in content.\n');
});

test('no link or anchor is broken; all pages and machine-readable files are valid', async () => {
  assert.deepEqual(brokenLinks(files, '/'), []);
  assert.deepEqual(await invalidIn(files), []);
});

test('it exists in both languages, and marks texts that exist in only one', () => {
  for (const path of ['', 'es/']) assert.match(page(path), /Out to Win!/);
  assert.match(page('issues/2/building-the-left/'), /hreflang="es"/);
  assert.match(page('es/issues/2/construir-la-izquierda-desde-las-bases/'), /<html lang="es"/);
  assert.match(page('es/issues/2/'), /Defeating Trump in 2020/);
  assert.match(page('es/issues/2/'), /solo en inglés/);
});

test('its debate begins with the strategy of issue 1 and contains the answers of issue 2', () => {
  const debate = page('debates/we-believe-that-we-can-win/');
  for (const title of ['Developing mass protagonism', 'Building the Left', 'Introducing Issue 2'])
    assert.ok(debate.includes(title), title);
});

test('the old addresses of its texts redirect to them', () => {
  assert.match(page('brazil/'), /decolonial-black-feminist-school-in-brazil/);
});
