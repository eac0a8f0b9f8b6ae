import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { starterTheme } from '../../src/scaffold/starter-theme.ts';
import { filesIn, siteOf } from '../built-site.ts';
import { call } from '../commands/run-command.ts';
import { faultsInBook } from '../outputs/faults-in-book.ts';
import { readZip } from '../preservation/read-zip.ts';

const CONTENT = 'tests/sites/one-language';
let parent: string;

before(async () => {
  parent = await mkdtemp(join(tmpdir(), 'contrapunto-'));
});

after(() => rm(parent, { recursive: true }));

/** Builds the journal with a theme, and returns its files. */
async function built(theme: string, output = join(parent, 'site')): Promise<ReadonlyMap<string, Buffer>> {
  const { code, stdout, stderr } = await call([
    'build',
    ...['--content', CONTENT, '--theme', theme, '--output', output],
  ]);
  assert.equal(code, 0, stderr + stdout);
  return filesIn(output);
}

/** A copy of the theme that has everything, to be changed. */
async function themeCopy(name: string): Promise<string> {
  const folder = join(parent, name);
  await cp('tests/themes/press', folder, { recursive: true });
  return folder;
}

describe('a site with a theme', () => {
  it('loads nothing that the theme has not, and its wordmark has the name of the journal', async () => {
    const theme = await themeCopy('whole');
    await mkdir(join(theme, 'public/files'));
    await writeFile(join(theme, 'public/files/statute.txt'), 'One.\n');
    await writeFile(join(theme, 'public/.secret'), 'no\n');
    await symlink('/etc/hostname', join(theme, 'public/link.txt'));
    const files = await built(theme);
    const css = String(files.get('assets/site.css'));
    assert.match(css, /--paper:#fbf3e6/);
    assert.match(css, /url\("\.\/theme\/fraunces-latin-wght-normal\.woff2"\)/);
    assert.doesNotMatch(css, /@import|https?:/);
    const home = String(files.get('index.html'));
    assert.match(home, /<h1 class="wordmark wordmark-drawn"><a href="[^"]*"><picture>.*alt="[^"]+"/);
    assert.match(home, /rel="preload"[^>]*assets\/theme\/fraunces-latin-wght-normal\.woff2/);
    assert.match(String(files.get('assets/theme/wordmark-dark.svg')), /stroke="#f2e4d0"/);
    const book = files.get('issues/1/issue.epub') ?? Buffer.of();
    const entries = readZip(book);
    assert.match(String(entries.get('EPUB/wordmark.svg')?.bytes), /<rect [^>]*fill="#fbf3e6"\/><svg/);
    assert.match(String(entries.get('EPUB/title.xhtml')?.bytes), /<img src="wordmark.svg" alt="[^"]+"/);
    assert.deepEqual(await faultsInBook(book), []);
    assert.equal(String(files.get('files/statute.txt')), 'One.\n');
    assert.deepEqual(files.get('favicon.svg'), await readFile('tests/themes/press/public/favicon.svg'));
    assert.ok(!files.has('link.txt') && !files.has('.secret') && !files.has('assets/themed.css'));
  });

  it('is after each change of the theme what it would be in an empty folder', async () => {
    const theme = join(parent, 'whole');
    const css = await readFile(join(theme, 'theme.css'), 'utf8');
    await writeFile(join(theme, 'theme.css'), css.replace('--accent: #a03a1b', '--accent: #8a2f12'));
    await rm(join(theme, 'wordmark.svg'));
    await rm(join(theme, 'public'), { recursive: true });
    const updated = await built(theme);
    assert.deepEqual(updated, await built(theme, join(parent, 'anew')));
    assert.match(String(updated.get('assets/code.css')), /--accent:#8a2f12/);
  });
});

describe('what stands in the place of a theme', () => {
  it('is not followed if it is a link or a file, and a missing one is told', async () => {
    const journal = join(parent, 'journal');
    await cp(CONTENT, join(journal, 'content'), { recursive: true });
    const check = (...more: readonly string[]) =>
      call(['check', '--content', join(journal, 'content'), '--language', 'en', ...more]);
    await symlink(resolve('tests/themes/press'), join(journal, 'theme'));
    assert.match((await check()).stdout, /error {2}unused-theme-file\n {2}The theme is a link/);
    assert.equal((await check('--theme', join(journal, 'theme'))).code, 0);
    await rm(join(journal, 'theme'));
    await writeFile(join(journal, 'theme'), 'dark, please');
    assert.match((await check()).stdout, /error {2}unused-theme-file\n {2}The theme is a file/);
    const missing = await check('--theme', join(journal, 'themes'));
    assert.deepEqual([missing.code, /there is no folder/.test(missing.stderr)], [2, true]);
  });
});

describe('a theme that says nothing', () => {
  it('leaves every byte of the site as it is', async () => {
    const theme = join(parent, 'starter');
    await mkdir(theme);
    await writeFile(join(theme, 'theme.css'), starterTheme('es'));
    const plain = await siteOf(CONTENT);
    const files = await built(theme, join(parent, 'plain'));
    assert.deepEqual([...files.keys()], [...(await filesIn(plain.folder)).keys()]);
    for (const [path, bytes] of await filesIn(plain.folder)) assert.deepEqual(files.get(path), bytes, path);
    await plain.remove();
  });
});
