import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { access, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { beginSearch } from '../../src/write/search/begin-search.ts';
import type { IndexedLanguage } from '../../src/write/search/finish-language.ts';
import type { SearchableLanguage } from '../../src/write/search/searchable-pages.ts';
import { readStoredText, storedTexts } from '../../src/write/search/stored-texts.ts';
import { filesIn } from '../built-site.ts';

const PAGES: Readonly<Record<string, string>> = {
  'tower.html': '<main data-pagefind-body><h1>The tower</h1><p>Five words are in here.</p></main>',
  'lamp.html': '<main data-pagefind-body><h1>The lamp</h1></main>',
  'list.html': '<main><h1>A list of texts</h1><a href="/tower/">The tower</a></main>',
  'faro.html': '<main data-pagefind-body><h1>El faro</h1></main>',
};

function pages(language: 'en' | 'es', ...names: readonly string[]): SearchableLanguage {
  return { language, files: names.map((name) => ({ path: `${name}.html`, url: `/${name}/` })) };
}

const ENGLISH = pages('en', 'tower', 'list', 'lamp');
const SPANISH = pages('es', 'faro');

let site: string;

/** Indexes pages that are all written. */
function buildSearch(
  languages: readonly SearchableLanguage[],
  onIndexed: (language: string) => void = () => {},
): Promise<readonly IndexedLanguage[]> {
  return beginSearch(languages, { fileOf, onIndexed }).finish(site);
}

function fileOf(path: string): string {
  return join(site, path);
}

function readPage(path: string): string {
  return readFileSync(fileOf(path), 'utf8');
}

before(async () => {
  site = await mkdtemp(join(tmpdir(), 'contrapunto-index-'));
  for (const [name, body] of Object.entries(PAGES)) {
    // The pages have no `lang`: only the language given to the indexer counts.
    await writeFile(join(site, name), `<!doctype html><html><body>${body}</body></html>`);
  }
});

after(() => rm(site, { recursive: true }));

function countsOf({ language, pages, words }: IndexedLanguage) {
  return { language, pages, words };
}

/** The file names of a bundle, with hashes of the content replaced by `*`. */
async function namesIn(language: string): Promise<readonly string[]> {
  const files = await filesIn(join(site, 'pagefind', language));
  return [...new Set([...files.keys()].map((name) => name.replace(/(_|(?<=\/))[0-9a-f]{7,}/, '$1*')))];
}

describe('the search index', () => {
  it('counts the pages that can be found and their words, by language', async () => {
    const ready: string[] = [];
    const indexed = await buildSearch([ENGLISH, SPANISH], (language) => ready.push(language));
    assert.deepEqual(indexed.map(countsOf), [
      { language: 'en', pages: 2, words: 9 },
      { language: 'es', pages: 1, words: 2 },
    ]);
    assert.deepEqual(ready.toSorted(), ['en', 'es']);
  });

  it('has a bundle for each language, without Pagefind’s own pages and highlighter', async () => {
    await buildSearch([ENGLISH, SPANISH]);
    assert.deepEqual(await namesIn('en'), [
      'fragment/en_*.pf_fragment',
      'index/en_*.pf_index',
      'pagefind-entry.json',
      'pagefind-worker.js',
      'pagefind.en_*.pf_meta',
      'pagefind.js',
      'wasm.en.pagefind',
      'words/*.json.gz',
      'words/index.json.gz',
      'words/texts.json.gz',
    ]);
    assert.deepEqual(
      (await namesIn('es')).filter((name) => name.includes('wasm')),
      ['wasm.es.pagefind'],
    );
  });

  it('has the same bytes in whatever order and time pages are handed over, and if they are read', async () => {
    const many = Array.from({ length: 120 }, (_, index) => `page-${index}`);
    for (const name of many) {
      const body = `<main data-pagefind-body><h1>${name}</h1><i data-pagefind-filter="letter">${name.at(-1)}</i></main>`;
      await writeFile(join(site, `${name}.html`), `<!doctype html><html><body>${body}</body></html>`);
    }
    const languages = [pages('en', ...many), pages('es', ...many.slice(7))];
    await buildSearch(languages);
    const first = await filesIn(join(site, 'pagefind'));
    assert.ok(first.size > 240);
    const search = beginSearch(languages, { fileOf });
    for (const [index, name] of many.toReversed().entries()) {
      if (index % 10 === 3) await setTimeout(index % 30);
      if (index % 4 > 0) search.take(`${name}.html`, readPage(`${name}.html`));
    }
    await search.finish(site);
    assert.deepEqual(await filesIn(join(site, 'pagefind')), first);
  });

  it('is read in the order of its pages while it is written, each file as soon as it is whole', async () => {
    await buildSearch([ENGLISH]);
    const files = [...(await filesIn(join(site, 'pagefind/en')))].filter(([path]) => /\.pf_[fm]/.test(path));
    const copy = join(site, 'copy');
    await mkdir(join(copy, 'fragment'), { recursive: true });
    const write = async () => {
      // The list of pages comes first, as with Pagefind.
      for (const [path, content] of files.toReversed()) {
        await writeFile(join(copy, path), content.subarray(0, -9));
        await setTimeout(100);
        await writeFile(join(copy, path), content);
      }
    };
    const urls: string[] = [];
    const written = write();
    for await (const { text } of storedTexts(copy, written, readStoredText)) urls.push(text.url);
    assert.deepEqual(urls, ['/tower/', '/lamp/']);
    await rm(join(copy, 'fragment'), { recursive: true });
    await assert.rejects(storedTexts(copy, written, readStoredText).next(), /ENOENT/);
  });

  it('leaves nothing of an earlier one, and no bundle for a language without searchable pages', async () => {
    await buildSearch([ENGLISH, SPANISH]);
    const indexed = await buildSearch([pages('en', 'list'), SPANISH]);
    assert.deepEqual(indexed.map(countsOf)[0], { language: 'en', pages: 0, words: 0 });
    await assert.rejects(access(join(site, 'pagefind', 'en')));
    await access(join(site, 'pagefind', 'es'));
  });

  it('says why Pagefind crashed', { skip: process.platform === 'win32' }, async (t) => {
    const program = join(site, 'pagefind.sh');
    const panic = 'Os { code: 28, kind: StorageFull, message: "No space left on device" }';
    await writeFile(program, `#!/bin/sh\nhead -c 50 >/dev/null\necho '${panic}' >&2\nexit 101\n`, {
      mode: 0o755,
    });
    process.env['PAGEFIND_EXTENDED_BINARY_PATH'] = program;
    t.after(() => delete process.env['PAGEFIND_EXTENDED_BINARY_PATH']);
    await assert.rejects(buildSearch([ENGLISH]), /en: No space left on device$/);
  });

  it('writes nothing any more once it is given up', async () => {
    const search = beginSearch([ENGLISH, SPANISH], { fileOf });
    for (const { path } of [...ENGLISH.files, ...SPANISH.files]) search.take(path, readPage(path));
    const finished = assert.rejects(search.finish(site), /en: stopped; es: stopped/);
    await search.stop();
    await finished;
    for (const folder of ['pagefind', 'pagefind.new']) await assert.rejects(access(join(site, folder)));
  });

  it('says what went wrong', async () => {
    await assert.rejects(buildSearch([pages('en', 'gone'), SPANISH]), /en: ENOENT.*gone\.html/);
  });
});
