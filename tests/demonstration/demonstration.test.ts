import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type BuiltSite, filesIn, siteOf } from '../built-site.ts';
import { call } from '../commands/run-command.ts';
import { brokenLinks, invalidIn } from '../site/site-faults.ts';

// Only these tests depend on the texts in `content/`, the demonstration archive. Remove this file if you put your own journal
// there. The tests of the program use the journals in `tests/sites/`.

let site: BuiltSite;
let files: ReadonlyMap<string, Buffer>;

before(async () => {
  site = await siteOf('content');
  files = await filesIn(site.folder);
});

after(() => site.remove());

const page = (path: string) => String(files.get(`${path}index.html`));

test('the demonstration archive has no problem', async () => {
  const { code, stdout } = await call(['check', '--content', 'content']);
  assert.equal(code, 0);
  assert.equal(stdout, 'No problems in content.\n');
});

test('it has no broken link or anchor, and every page and every file for programs is valid', async () => {
  assert.deepEqual(brokenLinks(files, '/'), []);
  assert.deepEqual(await invalidIn(files), []);
});

test('it exists in both languages and says which texts are only in one', () => {
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
