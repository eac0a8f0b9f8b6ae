import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { TEXTS_FILE } from '../../src/model/word-index.ts';
import { beginSearch } from '../../src/write/search/begin-search.ts';
import type { IndexedLanguage } from '../../src/write/search/finish-language.ts';
import { openKeptBundles, openLast } from '../../src/write/search/kept-bundles.ts';
import { keptTextPath } from '../../src/write/search/kept-texts.ts';
import { readStoredText, type StoredFile, storedFile } from '../../src/write/search/stored-texts.ts';
import { textsAhead } from '../../src/write/search/texts-ahead.ts';
import { writeWords } from '../../src/write/search/write-words.ts';
import { filesIn } from '../built-site.ts';
import { DAMAGES } from '../damages.ts';

/** Tells Pagefind where its program is. If there is none, nothing can be indexed. */
const PROGRAM = 'PAGEFIND_EXTENDED_BINARY_PATH';

const JOURNAL = 'https://example.org/';

const PAGES = new Map(
  ['a', 'b', 'c'].map((name) => [`${name}.html`, `<main data-pagefind-body><h1>${name}</h1></main>`]),
);
const LANGUAGE = {
  language: 'en',
  files: [...PAGES.keys()].map((path) => ({ path, url: `/${path}` })),
} as const;

let folder: string;

/** Indexes the pages, some of which differ, into a folder of this name. The first ones are handed over. */
async function index(
  name: string,
  changed: Readonly<Record<string, string>> = {},
  {
    version = '1',
    known = new Map() as ReadonlyMap<string, string>,
    before = [] as readonly IndexedLanguage[],
    cache = 'cache',
  } = {},
) {
  const pageOf = (path: string) => changed[path] ?? PAGES.get(path) ?? '';
  const fileOf = (path: string) => join(folder, path);
  for (const path of PAGES.keys()) await writeFile(fileOf(path), pageOf(path));
  const bundles = openKeptBundles({ folder: join(folder, cache), version, journal: JOURNAL });
  let users: readonly string[] = [];
  const trim = () => {
    users = readdirSync(folder).filter((entry) => entry.startsWith(`${cache}.new-`));
    bundles.trim();
  };
  const kept = { ...bundles, trim };
  const search = beginSearch([LANGUAGE], { fileOf, known, kept });
  for (const path of ['b.html', 'a.html']) if (!known.has(path)) search.take(path, pageOf(path));
  const indexed = await search.finish(join(folder, name), before);
  // Nothing could be removed if another process used the cache.
  assert.deepEqual(
    users.map((mark) => mark.split('-').at(-1)),
    [String(process.pid)],
  );
  return { indexed, files: await filesIn(join(folder, name)) };
}

/** The path of the only bundle that is kept. */
async function bundle(cache = 'cache'): Promise<string> {
  const [name = '', ...others] = (await readdir(join(folder, cache))).filter((entry) =>
    entry.includes('.bundle.'),
  );
  assert.deepEqual(others, []);
  return join(folder, cache, name);
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'contrapunto-kept-'));
});

afterEach(() => {
  delete process.env[PROGRAM];
});

after(() => rm(folder, { recursive: true }));

describe('the bundle of a language whose pages are the same', () => {
  it('is what was kept, though nothing can be indexed', async () => {
    const first = await index('first');
    process.env[PROGRAM] = join(folder, 'nothing');
    assert.deepEqual(await index('second'), first);
    // One page is in its place and is neither handed over nor read.
    const known = first.indexed[0]?.digests ?? new Map();
    assert.deepEqual(await index('third', { 'a.html': 'not read' }, { known }), first);
  });

  it('is indexed anew from the files of pages that are not handed over, if another page has changed', async () => {
    const first = await index('as-before', {}, { cache: 'kept-unread' });
    const known = first.indexed[0]?.digests ?? new Map<string, string>();
    const rest = new Map([...known].filter(([path]) => path !== 'c.html'));
    const changed = { 'c.html': '<main data-pagefind-body><h1>c has changed</h1></main>' };
    const read = await index('unread', changed, { cache: 'kept-unread', known: rest });
    assert.deepEqual(read.files, (await index('handed', changed, { cache: 'kept-handed' })).files);
    const other = { ...changed, 'b.html': '<main data-pagefind-body><h1>b as well</h1></main>' };
    await assert.rejects(
      index('other', other, { cache: 'kept-other', known: rest }),
      /en: .*b\.html was changed/,
    );
  });

  it('stays as it is if it is in its place', async () => {
    const { indexed } = await index('placed');
    await writeFile(join(folder, 'placed/pagefind/en/own.txt'), '');
    process.env[PROGRAM] = join(folder, 'nothing');
    const again = await index('placed', {}, { before: indexed });
    assert.ok(again.files.has('pagefind/en/own.txt'));
    assert.deepEqual(again.indexed, indexed);
  });

  it('is made again if a page, its place or the program has changed', async () => {
    process.env[PROGRAM] = join(folder, 'nothing');
    await assert.rejects(index('other', { 'a.html': '<p data-pagefind-body>x</p>' }), /en: /);
    await assert.rejects(index('other', { 'c.html': '<p data-pagefind-body>x</p>' }), /en: /);
    await assert.rejects(index('other', {}, { version: '2' }), /en: /);
    await index('other', { 'c.html': `<title>Only around the text</title>${PAGES.get('c.html')}` });
  });

  it('is made again, with the same bytes, if what was kept is damaged', async () => {
    const { files } = await index('whole');
    const path = await bundle();
    const sound = await readFile(path);
    const kept = openKeptBundles({ folder: join(folder, 'cache'), version: '1', journal: '' });
    const key = /en-[0-9a-f]+/.exec(path)?.[0] ?? '';
    for (const [left, damage] of Object.entries(DAMAGES)) {
      assert.ok(await kept.write(key, join(folder, 'copy')), left);
      await damage(path);
      assert.equal(await kept.write(key, join(folder, 'copy')), undefined, left);
      await rm(path, { recursive: true, force: true });
      await writeFile(path, sound);
    }
    await DAMAGES['one bit flipped']?.(path);
    assert.deepEqual((await index('mended')).files, files);
    assert.deepEqual(await readFile(path), sound);
  });
});

describe('the bundle of a language of which one page has changed', () => {
  const section = (name: string) =>
    `<h2 id="${name}">${name}</h2><p>${`Corazón ${name} cœur. `.repeat(500)}</p>`;
  const long = ['one', 'two', 'three'].map(section).join('');
  const LONG = { 'b.html': `<main data-pagefind-body><h1>b</h1>${long}</main>` };
  const EDITED = { ...LONG, 'a.html': '<main data-pagefind-body><h1>a</h1><p>Corazon, edited.</p></main>' };
  const textsIn = (files: ReadonlyMap<string, Buffer>) =>
    [...files].flatMap(([path, file]) => (path.includes('/fragment/') ? [file] : []));

  it('has the same bytes as if nothing had been kept, though the other texts are not counted again', async () => {
    const clean = await index('clean', EDITED, { cache: 'clean-cache' });
    assert.ok([...clean.files.keys()].filter((path) => path.includes('/words/')).length > 5);
    await index('edited', LONG, { cache: 'last' });
    const kept = openKeptBundles({ folder: join(folder, 'last'), version: '1', journal: JOURNAL });
    const last = openLast(kept.placeOf('en', 'next'));
    const asked = new Map<string, boolean>();
    const read = (path: string) => {
      const content = last?.read(path);
      asked.set(path, content !== undefined);
      return content;
    };
    await writeWords(
      new Map([...PAGES.keys()].map((path) => [`/${path}`, { date: '', digest: '' }])),
      join(folder, 'clean/pagefind/en'),
      {
        written: Promise.resolve(),
        keeper: { add: () => {}, finish: () => {}, discard: () => {} },
        last: { read, close: () => {} },
      },
    );
    last?.close();
    const uncounted = textsIn(clean.files).filter((file) => !asked.get(keptTextPath(file)));
    assert.deepEqual(
      uncounted.map((file) => readStoredText(file).url),
      ['/a.html'],
    );
    assert.deepEqual(await filesIn(join(folder, 'clean')), clean.files);
    assert.deepEqual((await index('edited', EDITED, { cache: 'last' })).files, clean.files);
  });

  it('has the same bytes if what was kept is damaged', async () => {
    const clean = await index('clean', EDITED, { cache: 'clean-cache' });
    await index('unsound', LONG, { cache: 'damaged' });
    await DAMAGES['one bit flipped']?.(await bundle('damaged'));
    assert.deepEqual((await index('unsound', EDITED, { cache: 'damaged' })).files, clean.files);
  });
});

describe('texts that are known before Pagefind has stored them', () => {
  /** What Pagefind stored of the pages, and the bundle that it is in. */
  const stored = async () => {
    const { files, indexed } = await index('ahead', {}, { cache: 'ahead-cache' });
    const digests = indexed[0]?.digests ?? new Map<string, string>();
    const pages = (changed: readonly string[] = []) =>
      new Map(
        [...digests].map(([path, digest]) => [
          `/${path}`,
          { date: '', digest: changed.includes(path) ? 'another' : digest },
        ]),
      );
    const bundles = openKeptBundles({ folder: join(folder, 'ahead-cache'), version: '1', journal: JOURNAL });
    const last = openLast(bundles.placeOf('en', 'next'));
    assert.ok(last);
    const texts = [...files].flatMap(([path, file]) => storedFile(path.replace('pagefind/en/', ''), file));
    return { files, pages, last, texts: new Map(texts) };
  };

  it('are those of the last bundle, and of the few pages that differ', async () => {
    const { pages, last, texts } = await stored();
    const asked: (readonly string[])[] = [];
    const ahead = (changed: readonly string[], htmlOf = (url: string): string | undefined => url) =>
      textsAhead(pages(changed), {
        last,
        htmlOf,
        storedAlone: async (different) => {
          asked.push([...different.keys()]);
          return texts;
        },
      });
    const wanted = [...PAGES.keys()].map((path) => texts.get(`/${path}`));
    assert.deepEqual([...((await ahead([])) ?? [])], wanted);
    assert.deepEqual(asked, []);
    assert.deepEqual([...((await ahead(['b.html'])) ?? [])], wanted);
    assert.deepEqual(asked, [['/b.html']]);
    assert.equal(await ahead(['b.html'], () => undefined), undefined);
    last.close();
  });

  it('are indexed before Pagefind has written its files, or again if it has stored others', async () => {
    const { files, pages, last, texts } = await stored();
    const indexWords = async (name: string, ahead: Iterable<StoredFile>, begin: (to: string) => boolean) => {
      const to = join(folder, name);
      const written = (async () => {
        while (!begin(to)) await setTimeout(5);
        for (const [path, file] of files) {
          if (path.includes('/words/')) continue;
          const place = join(to, path.replace('pagefind/en/', ''));
          await mkdir(dirname(place), { recursive: true });
          await writeFile(place, file);
        }
      })();
      let isGivenUp = false;
      const discard = () => {
        isGivenUp = true;
      };
      const keeper = { add: () => {}, finish: () => {}, discard };
      await writeWords(pages(), to, { written, keeper, last, ahead });
      const made = [...(await filesIn(to))].map(([path, file]) => [`pagefind/en/${path}`, file] as const);
      assert.deepEqual(new Map(made), files);
      return isGivenUp;
    };
    const all = [...PAGES.keys()].flatMap((path) => texts.get(`/${path}`) ?? []);
    const areWordsThere = (to: string) => existsSync(join(to, TEXTS_FILE));
    assert.equal(await indexWords('before', all, areWordsThere), false);
    assert.equal(await indexWords('others', all.slice(0, 2), () => true), true);
    last.close();
  });
});
