import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { wordsOfFile } from '../../src/translation/file-words.ts';
import { fingerprintOf } from '../../src/translation/fingerprint.ts';
import { siteOf } from '../built-site.ts';
import { type Files, JOURNAL, pageAt, QUICK, text } from '../journal-of.ts';
import { temporaryJournal } from '../temporary-journal.ts';

const BODY = 'One.\n\n## A heading {#here}\n\nTwo.\n\n- first\n- second\n\nThree.[^1]\n\n[^1]: A note.';

function sourceOf(file: string): string {
  return fingerprintOf(wordsOfFile(file, 'en') ?? assert.fail(file));
}

const BEFORE = text('title: The opening', BODY);

/** A journal whose article `a` has the text `now`. Its translation was made from `BEFORE`, or from `source` if given. */
function filesWith(now: string, source = sourceOf(BEFORE)): Files {
  return {
    'issues/1/issue.md': text('title: One\ndate: 2020-01'),
    'issues/1/a.md': now,
    'issues/1/a.es.md': text(
      `title: La apertura\nslug: apertura\ntranslated-from: en\nsource: ${source}`,
      'Uno.',
    ),
    'issues/1/b.md': text('title: An answer\nresponds-to: a'),
    'issues/2/issue.md': text('title: Two\ndate: 2021'),
  };
}

const staleAt = (files: Files) => pageAt(files, '/es/issues/1/apertura/', 'article').stale;

describe('a translation’s notice', () => {
  test('is absent if the translation is up to date', () => {
    assert.equal(staleAt(filesWith(BEFORE)), undefined);
    assert.equal(staleAt(filesWith(BEFORE.replace('One.', '*One*.'))), undefined);
  });
  test('is absent if the translation does not name its source', () => {
    const files = filesWith(BEFORE.replace('One.', 'Another.'), 'unknown');
    assert.equal(staleAt(files), undefined);
  });
  test('lists what has changed in the original, with links to the places', () => {
    const now = BEFORE.replace('title: The', 'title: An')
      .replace('Two.', 'Two and a half.')
      .replace('- second\n', '')
      .replace('A note.', 'Another note.');
    assert.deepEqual(staleAt(filesWith(now)), {
      language: 'en',
      href: '/issues/1/a/',
      places: [
        { text: 'el título', href: '/issues/1/a/' },
        { text: 'el párrafo 2', href: '/issues/1/a/#p2' },
        { text: 'después del párrafo 2', href: '/issues/1/a/#p2' },
        { text: 'la nota 1', href: '/issues/1/a/#fn-a-en-1' },
      ],
      more: 0,
    });
  });
  test('only says that the original has changed if the source is a bare hash', () => {
    const stale = staleAt(filesWith(BEFORE.replace('One.', 'Another.'), sourceOf(BEFORE).slice(0, 16)));
    assert.deepEqual(stale, { language: 'en', href: '/issues/1/a/', places: [], more: 0 });
  });
  test('lists only the first of many places', () => {
    const many = (word: string) =>
      text('title: T', Array.from({ length: 20 }, (_, n) => `${word} ${n}.`).join('\n\n'));
    const stale = staleAt(filesWith(many('New'), sourceOf(many('Old'))));
    assert.equal(stale?.places.length, 8);
    assert.equal(stale?.more, 12);
  });
  test('is in English if the original is in Spanish', () => {
    const original = (words: string) => text('title: Solo', words);
    const source = fingerprintOf(wordsOfFile(original('Uno.'), 'es') ?? { html: '' });
    const files = {
      'issues/1/issue.md': text('title: One\ndate: 2020'),
      'issues/1/solo.es.md': original('Dos.'),
      'issues/1/solo.md': text(`title: Alone\ntranslated-from: es\nsource: ${source}`),
    };
    assert.deepEqual(pageAt(files, '/issues/1/solo/', 'article').stale?.places, [
      { text: 'paragraph 1', href: '/es/issues/1/solo/#p1' },
    ]);
  });
  test('is also on introductions and on the journal’s own pages', () => {
    const source = (file: string) => `title: T\nsource: ${sourceOf(file)}`;
    const files = {
      'issues/1/issue.md': text('title: One\ndate: 2020', 'New.'),
      'issues/1/issue.es.md': text(source(text('title: One', 'Old.'))),
      'pages/about.md': text('title: About', 'New.'),
      'pages/about.es.md': text(source(text('title: About', 'Old.'))),
    };
    assert.equal(pageAt(files, '/es/issues/1/', 'issue').stale?.places[0]?.href, '/issues/1/#p1');
    assert.equal(pageAt(files, '/es/about/', 'page').stale?.places[0]?.href, '/about/#p1');
  });
});

describe('the page of translations', () => {
  const ABOUT = text('title: About', 'We.');
  const files = {
    ...filesWith(BEFORE.replace('One.', 'Another.')),
    'pages/about.md': text('title: About', 'All of us.'),
    'pages/about.es.md': text(`title: Acerca de\ntranslators: [Ana Prueba]\nsource: ${sourceOf(ABOUT)}`),
    'pages/contact.md': text('title: Contact'),
  };
  test('shows the state of each text in each language', () => {
    const { issues, pages, totals, textCount } = pageAt(files, '/es/translations/', 'translations');
    assert.deepEqual(
      [...issues.flatMap(({ rows }) => rows), ...pages].map(({ text, editions }) => [
        text.title,
        ...editions.map(({ state, changes }) => state + (changes ?? '')),
      ]),
      [
        ['Two', 'original', 'missing'],
        ['One', 'original', 'missing'],
        ['An answer', 'original', 'missing'],
        ['La apertura', 'original', 'stale1'],
        ['Acerca de', 'original', 'stale1'],
        ['Contact', 'original', 'missing'],
      ],
    );
    assert.deepEqual(
      totals.map(({ texts, stale }) => [texts, stale]),
      [
        [6, 0],
        [2, 2],
      ],
    );
    assert.equal(textCount, 6);
  });
  test('links to each edition of a page, and to the original if a language has none', () => {
    const { pages } = pageAt(files, '/es/translations/', 'translations');
    assert.deepEqual(
      pages.map(({ text, editions }) => [text.href, text.onlyIn, ...editions.map(({ href }) => href)]),
      [
        ['/es/about/', undefined, '/about/', '/es/about/'],
        ['/contact/', 'en', '/contact/', undefined],
      ],
    );
    assert.deepEqual(pages[0]?.editions[1]?.translators, [{ name: 'Ana Prueba' }]);
  });
  test('begins with the most wanted translations and says why', () => {
    const { wanted } = pageAt(files, '/translations/', 'translations');
    assert.deepEqual(
      wanted.map(({ work, language, state, reasons }) => [
        work.title,
        language,
        state,
        reasons.map(({ kind }) => kind),
      ]),
      [
        ['An answer', 'es', 'missing', ['answers']],
        ['Two', 'es', 'missing', ['newest-issue']],
        ['The opening', 'es', 'stale', ['stale']],
        ['One', 'es', 'missing', []],
      ],
    );
  });
});

test('a built page says that its original has changed, with a label, outside the search index', async () => {
  const journal = await temporaryJournal({
    'journal.yaml': JOURNAL + QUICK,
    ...filesWith(BEFORE.replace('Two.', 'Two and a half.')),
  });
  const site = await siteOf(journal.content);
  const page = await readFile(join(site.folder, 'es/issues/1/apertura/index.html'), 'utf8');
  const notice = /<aside class="stale"[^>]*>.*?<\/aside>/s.exec(page)?.[0] ?? '';
  assert.match(notice, /^<aside class="stale" aria-labelledby="page_stale" data-pagefind-ignore/);
  assert.match(notice, /id="page_stale">El original ha cambiado</);
  assert.match(notice, /<a href="\/issues\/1\/a\/#p2" hreflang="en">el párrafo 2<\/a>/);
  const original = await readFile(join(site.folder, 'issues/1/a/index.html'), 'utf8');
  assert.match(original, /<p id="p2">/);
  assert.doesNotMatch(original, /class="stale"/);
  const translations = await readFile(join(site.folder, 'es/translations/index.html'), 'utf8');
  assert.match(
    translations,
    /<td class="state state-stale"[^>]*><a href="\/es\/issues\/1\/apertura\/" hreflang="es">Atrasado<\/a><small>1 cambio<\/small>/,
  );
  await Promise.all([site.remove(), journal.remove()]);
});
