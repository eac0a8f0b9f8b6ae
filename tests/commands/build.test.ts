import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { commandsIn } from '../../src/languages/index.ts';
import { longStep } from '../../src/terminal/stopwatch.ts';
import { type BuiltSite, buildSite, filesIn, siteOf } from '../built-site.ts';
import { call } from './run-command.ts';

const SITES = join(import.meta.dirname, '../sites');
const STARTWORDS = join(import.meta.dirname, '../../../shared/corpora/startwords');

let folder = '';
/** The site that other tests read, too, and one built by the real command in a time zone whose date is never the same. */
let sites: readonly [BuiltSite, BuiltSite];
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'contrapunto-'));
  sites = await Promise.all([
    siteOf(join(SITES, 'two-banks')),
    buildSite(join(SITES, 'two-banks'), { TZ: 'Pacific/Pago_Pago', LC_ALL: 'es_MX.UTF-8' }),
  ]);
});
after(async () => {
  await Promise.all(sites.map((site) => site.remove()));
  await rm(folder, { recursive: true });
});

test('two builds of the same content are identical, byte for byte, even in time zones with different dates', async () => {
  const [a, b] = [await filesIn(sites[0].folder), await filesIn(sites[1].folder)];
  assert.deepEqual([...a.keys()], [...b.keys()]);
  const different = [...a].filter(([path, bytes]) => !b.get(path)?.equals(bytes)).map(([path]) => path);
  assert.deepEqual(different, []);
});

test('a build prints one line that says what was built, where, and how to look at it', () => {
  const [english, built] = sites;
  assert.match(
    english.summary,
    /^Built .*site\/: 3 issues, 8 articles, editions en 10 \+ es 6, \d+ pages, \d+ search words, [\d.]+ s\. To view it: npm start, then open http:\/\/localhost:8080\n$/,
  );
  assert.match(
    built.summary,
    /^Construido en .*site\/: 3 números, 8 artículos, ediciones en 10 \+ es 6, \d+ páginas, \d+ .*, [\d,.]+ s\. .*npm start.* http:\/\/localhost:8080\n$/,
  );
  assert.ok(existsSync(join(built.folder, 'pagefind/en/pagefind.js')));
  assert.ok(existsSync(join(built.folder, 'pagefind/es/pagefind.js')));
});

test('the line says for how long only the search was left, if that was most of a long time', () => {
  const facts = { output: '_site/', issues: 1, articles: 1, editions: 'en 1', pages: 9, words: 9 };
  const said = (language: 'en' | 'es', search: number, seconds: number) => {
    const secondsOfSearch = longStep({ laps: () => ({ search }), total: () => seconds }, 'search');
    return commandsIn(language).run.built({ ...facts, seconds, secondsOfSearch });
  };
  assert.match(said('en', 18.6, 25.6), / 25\.6 s\. For 18\.6 s of these, .* Pagefind .*\. To view it: /);
  assert.match(said('es', 18.6, 25.6), / 25\.6 s\. De ellos, 18\.6 s .* Pagefind .*\. Para verlo: /);
  for (const [search, seconds] of [[18.6, 40] as const, [6, 8] as const, [0, 20] as const])
    assert.match(said('en', search, seconds), / s\. To view it: /);
});

test('drafts and unused files are not published, and template syntax in a text has no effect', async () => {
  const content = join(folder, 'changed');
  await cp(join(SITES, 'debate'), content, { recursive: true });
  await mkdir(join(content, 'issues/3/media'), { recursive: true });
  await writeFile(join(content, 'issues/3/media/unused.png'), 'unused');
  const template = '{{ 6 * 7 }} {% include "x" %} <%= 6 * 7 %> #{6 * 7}';
  await writeFile(join(content, 'issues/1/braces.md'), `---\ntitle: "{{ 6 * 7 }}"\n---\n\n${template}\n`);
  const site = await siteOf(content);
  const paths = [...(await filesIn(site.folder)).keys()];
  assert.deepEqual(
    paths.filter((path) => /unused|on-vibrato/.test(path)),
    [],
  );
  assert.ok(paths.includes('issues/1/media/four-breaths.png'));
  const page = await readFile(join(site.folder, 'issues/1/braces/index.html'), 'utf8');
  assert.match(page, /<h1[^>]*>\{\{ 6 \* 7 \}\}<\/h1>/);
  assert.match(page, /\{\{ 6 \* 7 \}\} \{% include [«“"]x[»”"] %\} &lt;%= 6 \* 7 %&gt; #\{6 \* 7\}/);
  await site.remove();
});

describe('a build of content with errors', () => {
  test('prints the same as check, writes nothing, keeps the old site and exits with 1', async () => {
    const content = join(folder, 'broken');
    const output = join(folder, 'kept');
    await cp(join(SITES, 'one-language'), content, { recursive: true });
    assert.equal((await call(['build', '--content', content, '--output', output])).code, 0);
    const before = await readFile(join(output, 'index.html'), 'utf8');
    await writeFile(
      join(content, 'issues/1/new.md'),
      '---\ntitle: New\nresponds-to: nobody\n---\n\n{{ x }}\n',
    );
    const checked = await call(['check', '--content', content]);
    const built = await call(['build', '--content', content, '--output', output]);
    assert.equal(built.code, 1);
    assert.equal(built.stdout, '');
    assert.equal(
      built.stderr,
      `${checked.stdout}Nothing was written: correct the errors above and build again.\n`,
    );
    assert.equal(await readFile(join(output, 'index.html'), 'utf8'), before);
    assert.deepEqual(
      (await readdir(folder)).filter((name) => name.startsWith('kept.')),
      [],
    );
  });
});

describe('an output folder', () => {
  test('is not replaced if it contains somebody’s files', async () => {
    const output = join(folder, 'precious');
    await mkdir(output);
    await writeFile(join(output, 'letter.txt'), 'Dear you');
    const { code, stderr } = await call([
      'build',
      '--content',
      join(SITES, 'one-language'),
      '--output',
      output,
    ]);
    assert.equal(code, 2);
    assert.match(stderr, /contains files that do not come from a build/);
    assert.deepEqual(await readdir(output), ['letter.txt']);
  });

  test('is refused if it contains the program', async () => {
    assert.equal((await call(['build', '--output', '.'])).code, 2);
    assert.equal((await call(['build', '--output', '..'])).code, 2);
  });
});

test('a journal under a base path has it in every link and in no folder name', async () => {
  const site = await siteOf(join(SITES, 'base-path'));
  const files = await filesIn(site.folder);
  const home = String(files.get('index.html'));
  assert.match(home, /href="\/archive\/issues\/2\/"/);
  assert.doesNotMatch(home, /(?:href|src)="\/(?!archive\/)/);
  await site.remove();
});

test('a journal of long texts with tables, notes, pictures and verse can be built', async () => {
  const site = await siteOf(join(SITES, 'two-banks'));
  assert.match(site.summary, /3 issues, 8 articles, editions en 10 \+ es 6,/);
  await site.remove();
});

test('a real journal that was not written for this program can be built unchanged', {
  skip: !existsSync(STARTWORDS),
}, async () => {
  const site = await siteOf(STARTWORDS);
  assert.match(site.summary, /5 issues, 19 articles, editions en 24 \+ es 2,/);
  await site.remove();
});
