import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { outputsOf } from '../../src/outputs/all-outputs.ts';
import { isStream } from '../../src/outputs/formats/output.ts';
import { planSite } from '../../src/pages/plan.ts';
import type { ParallelView } from '../../src/pages/views/parallel-views.ts';
import { fingerprintOf } from '../../src/translation/fingerprint.ts';
import { searchablePages } from '../../src/write/search/searchable-pages.ts';
import { type Files, JOURNAL, pageAt, problemsWith, siteWith, text } from '../journal-of.ts';
import { renderPage } from '../layouts/render-samples.ts';

const WAS = { title: 'The opening', summary: 'A start', html: '<p id="p1">One.</p>\n<p id="p2">Two.</p>\n' };

const FILES: Files = {
  'issues/1/issue.md': text('title: One\ndate: 2020'),
  'issues/1/a.md': text(
    'title: The opening\nsummary: A start\nauthors: [Ana Prueba]\nresponds-to: https://example.com/',
    'One.\n\nTwo[^1], changed.\n\n[^1]: Noted.',
  ),
  'issues/1/a.es.md': text(
    `title: La apertura\nslug: la-apertura\nsummary: Un comienzo\ntranslators: [Traductor Ficticio]\nsource: ${fingerprintOf(WAS)}`,
    'Uno.\n\nDos[^1].\n\n[^1]: Nota.',
  ),
  'issues/1/b.md': text('title: Alone', 'See [there](/issues/1/a/with-es/#p2).'),
};
const ENGLISH = '/issues/1/a/with-es/';
const SPANISH = '/es/issues/1/la-apertura/with-en/';

const addressesOf = (files: Files, options = { drafts: false }): readonly string[] =>
  planSite(siteWith(files, options)).map(({ address }) => address);
const view = (address: string): ParallelView => pageAt(FILES, address, 'parallel');
const html = (address: string): string => renderPage('parallel', view(address));

/** Old addresses, with the kind and the language of the page that each leads to. */
function redirectsOf(files: Files): ReadonlyMap<string, string> {
  return new Map([...siteWith(files).map.redirects].map(([from, to]) => [from, `${to.kind} ${to.language}`]));
}

describe('two editions of an article have pages that set them side by side', () => {
  test('at the address of each, and no others', () => {
    const found = addressesOf(FILES).filter((address) => address.includes('/with-'));
    assert.deepEqual(found, [ENGLISH, SPANISH]);
  });
  test('not for a draft, except in a preview', () => {
    const files = {
      ...FILES,
      'issues/1/b.es.md': text('title: Sola\ndraft: true'),
    };
    assert.ok(!addressesOf(files).includes('/issues/1/b/with-es/'));
    assert.ok(addressesOf(files, { drafts: true }).includes('/issues/1/b/with-es/'));
  });
  test('to which both articles lead', () => {
    const links = [
      pageAt(FILES, '/issues/1/a/', 'article'),
      pageAt(FILES, '/es/issues/1/la-apertura/', 'article'),
    ];
    assert.deepEqual(
      links.map(({ sideBySide }) => sideBySide),
      [
        [{ language: 'es', name: 'Español', href: ENGLISH, paragraphs: 2 }],
        [{ language: 'en', name: 'English', href: SPANISH, paragraphs: 2 }],
      ],
    );
    assert.deepEqual(pageAt(FILES, '/issues/1/b/', 'article').sideBySide, []);
    const page = renderPage('article', pageAt(FILES, '/issues/1/a/', 'article'));
    assert.match(
      page,
      /<a href="\/issues\/1\/a\/with-es\/"[^>]*>English \| <span lang="es">Español<\/span>, side by side/,
    );
    assert.ok(!page.includes('parallel.css'));
  });
  test('with titles, summaries and credits of both, and the notes at the end', () => {
    const page = html(ENGLISH);
    for (const words of [
      'The opening',
      'La apertura',
      'A start',
      'Un comienzo',
      'Traductor Ficticio',
      'Noted',
      'Nota',
    ])
      assert.ok(page.includes(words), words);
    assert.match(page, /<title>The opening \(English \| Español\) · Two Voices<\/title>/);
    assert.match(html(SPANISH), /<title>La apertura \(Español \| English\)/);
    const places = ['One.', 'Uno.', ', changed.', 'Dos', 'Noted', 'Nota.'].map((words) =>
      page.indexOf(words),
    );
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    );
  });
  test('each with its language, and no id twice', () => {
    const page = html(ENGLISH);
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
    assert.equal(new Set(ids).size, ids.length);
    assert.ok(ids.includes('p2') && ids.includes('page_es_p2'));
    assert.match(page, /<details class="side" lang="es"><summary>Español<\/summary><div><p id="page_es_p1">/);
    for (const [, id] of page.matchAll(/ href="#([^"]*)"/g)) assert.ok(ids.includes(id ?? ''), id);
  });
});

describe('such a page is another view of a text, not another text', () => {
  test('the text’s own page is the canonical one, and no translation is claimed', () => {
    const page = html(SPANISH);
    assert.match(page, /<link rel="canonical" href="https:\/\/example\.org\/es\/issues\/1\/la-apertura\/">/);
    assert.ok(!/<link rel="alternate" hreflang/.test(page));
    assert.ok(!page.includes('name="robots"') && !page.includes('citation_') && !page.includes('ld+json'));
    assert.ok(!page.includes('data-pagefind-body'));
    assert.match(page, /<a href="\/issues\/1\/a\/with-es\/" lang="en" hreflang="en">English/);
  });
  test('it is in no sitemap, no feed, no index and no archive', () => {
    const site = siteWith({ ...FILES, 'issues/1/b.md': text('title: Alone') });
    const plan = planSite(site);
    for (const output of outputsOf(site, plan)) {
      if (!isStream(output)) assert.ok(!String(output.content).includes('/with-e'), output.path);
    }
    const files = searchablePages(site, plan).flatMap((each) => each.files);
    assert.ok(!files.some(({ url }) => url.includes('/with-')));
  });
  test('its stylesheet is its own, and it has the article’s picture', () => {
    const page = html(ENGLISH);
    assert.match(page, /<link rel="stylesheet" href="\/assets\/parallel\.css">/);
    assert.match(page, /og:image" content="[^"]*\/assets\/share\/en\/a\.png"/);
  });
});

describe('a translation that is out of date', () => {
  test('is named at the top, with links to the paragraphs on this page', () => {
    const { stale } = view(ENGLISH);
    assert.deepEqual(stale, [
      {
        translation: 'es',
        original: 'en',
        places: [
          { text: 'paragraph 2', href: '#p2' },
          { text: 'note 1', href: '#fn-a-en-1' },
        ],
        more: 0,
        changed: ['p2'],
      },
    ]);
    assert.deepEqual(
      view(SPANISH).stale[0]?.places.map(({ href }) => href),
      ['#page_en_p2', '#page_en_fn-a-en-1'],
    );
  });
  test('and marked beside the paragraph', () => {
    const row =
      /<div class="pair pair-text" data-changed[^>]*>.*?<\/details>/s.exec(html(ENGLISH))?.[0] ?? '';
    assert.match(row, /Changed since it was translated.*Two.*Dos/s);
    const [other = ''] =
      /<div class="pair pair-text" data-changed[^>]*>.*?<\/details>/s.exec(html(SPANISH)) ?? [];
    assert.match(other, /Ha cambiado desde que se tradujo.*Dos.*Two/s);
  });
});

describe('addresses of such pages', () => {
  test('a text can link to one, and to a paragraph of it', () => {
    assert.deepEqual(problemsWith(FILES), []);
    const missing = {
      ...FILES,
      'issues/1/b.md': text('title: Alone', 'See [there](/issues/1/a/with-es/#p9).'),
    };
    assert.deepEqual(
      problemsWith(missing).map(({ rule }) => rule),
      ['broken-anchor'],
    );
    const nowhere = { ...FILES, 'issues/1/b.md': text('title: Alone', 'See [there](/issues/1/b/with-es/).') };
    assert.deepEqual(
      problemsWith(nowhere).map(({ rule }) => rule),
      ['broken-link'],
    );
  });
  test('no text can have redirects from them, as long as they exist', () => {
    const from = (address: string) => ({
      ...FILES,
      'issues/1/b.md': text(`title: Alone\nredirect-from: [${address}]`),
    });
    assert.deepEqual(
      problemsWith(from(ENGLISH)).map(({ rule }) => rule),
      ['duplicate-address'],
    );
    assert.deepEqual(problemsWith(from('/issues/1/x/with-es/')), []);
  });
  test('those of a former address lead to the present ones', () => {
    const moved = {
      ...FILES,
      'issues/1/a.md': `${FILES['issues/1/a.md']}`.replace(
        'title:',
        'redirect-from: [/issues/9/old/, /brazil/]\ntitle:',
      ),
    };
    const redirects = redirectsOf(moved);
    assert.equal(redirects.get('/issues/9/old/with-es/'), 'parallel en');
    assert.ok(!redirects.has('/brazil/with-es/'));
  });
  test('those of an edition that is gone lead to the other one', () => {
    const { 'issues/1/a.es.md': _, ...files } = FILES;
    const gone = {
      ...files,
      'issues/1/a.md': `${FILES['issues/1/a.md']}`.replace(
        'title:',
        'redirect-from: [/es/issues/1/la-apertura/]\ntitle:',
      ),
      'pages/about.es.md': text('title: Sobre'),
      'issues/1/b.md': text('title: Alone'),
    };
    const redirects = redirectsOf(gone);
    assert.equal(redirects.get('/es/issues/1/la-apertura/with-en/'), 'article en');
    assert.equal(redirects.get('/issues/1/a/with-es/'), 'article en');
  });
  test('below a base path', () => {
    const files = { ...FILES, 'journal.yaml': JOURNAL.replace('example.org/', 'example.org/archive/') };
    assert.equal(pageAt(files, '/issues/1/a/', 'article').sideBySide[0]?.href, `/archive${ENGLISH}`);
  });
});
