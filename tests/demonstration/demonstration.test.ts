import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { loadSite } from '../../src/check/load-site.ts';
import { htmlOf } from '../../src/site/site.ts';
import { readContent } from '../../src/sources/read-content.ts';
import { textsOf } from '../../src/translation/find-text.ts';
import { fingerprintOf } from '../../src/translation/fingerprint.ts';
import { wordsOf } from '../../src/translation/passages.ts';
import { type BuiltSite, filesIn, siteOf } from '../built-site.ts';
import { call } from '../commands/run-command.ts';
import { assertExamplesPass } from '../guide/examples-in.ts';
import { brokenLinks, invalidIn } from '../site/site-faults.ts';

// Only these tests read `content/`, and only as long as it is the demonstration archive. If you put your own journal there,
// they are skipped, and this folder can be deleted. The tests of the program use the journals in `tests/sites/`.

const journal = await readFile('content/journal.yaml', 'utf8').catch(() => '');
const skip = /^title: Out to Win!$/m.test(journal) ? false : '`content/` is another journal';

describe('the demonstration archive', { skip }, () => {
  let site: BuiltSite;
  let files: ReadonlyMap<string, Buffer>;

  before(async () => {
    site = await siteOf('content');
    files = await filesIn(site.folder);
  });

  after(() => site.remove());

  const page = (path: string) => String(files.get(`${path}index.html`));

  test('has no problem', async () => {
    const { code, stdout } = await call(['check', '--content', 'content', '--strict']);
    assert.deepEqual({ code, stdout }, { code: 0, stdout: 'No problems in content.\n' });
  });

  test('is where the examples of its guides come from, and they pass its check', async () => {
    const folder = await readContent('content');
    for (const language of ['en', 'es'] as const) assertExamplesPass(folder, language);
    assert.match(page('guide/editors/'), /responds-to: we-believe-that-we-can-win/);
  });

  test('has no broken link or anchor, and every page and every file for programs is valid', async () => {
    assert.deepEqual(brokenLinks(files, '/'), []);
    assert.deepEqual(await invalidIn(files), []);
  });

  test('exists in both languages and says which texts are only in one', () => {
    for (const path of ['', 'es/']) assert.match(page(path), /Out to Win!/);
    assert.match(page('issues/2/building-the-left/'), /hreflang="es"/);
    assert.match(page('es/issues/2/construir-la-izquierda-desde-las-bases/'), /<html lang="es"/);
    assert.match(page('es/issues/2/'), /Defeating Trump in 2020/);
    assert.match(page('es/issues/2/'), /solo en inglés/);
  });

  test('has a debate that begins with the strategy of issue 1 and contains the answers of issue 2', () => {
    const debate = page('debates/we-believe-that-we-can-win/');
    for (const title of ['Developing mass protagonism', 'Building the Left', 'Introducing Issue 2'])
      assert.ok(debate.includes(title), title);
  });

  test('leads from the old addresses of its texts to them', () => {
    assert.match(page('brazil/'), /decolonial-black-feminist-school-in-brazil/);
  });

  test('has translations whose recorded originals are the present ones', async () => {
    const { site: loaded } = loadSite(await readContent('content'), { drafts: true });
    assert.ok(loaded);
    const recorded = [...textsOf(loaded.archive)].flatMap(({ editions }) =>
      [...editions.values()].flatMap((edition) => {
        const source = edition.translatedFrom && editions.get(edition.translatedFrom);
        return source && edition.translatedSource !== undefined
          ? [[edition.translatedSource, fingerprintOf(wordsOf(source, htmlOf(loaded, source)))]]
          : [];
      }),
    );
    // Editors may change some originals, but hardly all at once.
    assert.ok(recorded.some(([then, now]) => then === now));
  });
});
