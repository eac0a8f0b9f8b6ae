import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type DescribedSite, describedSite, ROOT } from './described-journal.ts';
import { type Head, headOf } from './read-head.ts';

let site: DescribedSite;

before(async () => {
  site = await describedSite();
});

after(() => site?.remove());

const citation = (path: string) =>
  site
    .head(path)
    .metas.flatMap(([name, value]) => (name.startsWith('citation_') ? [[name.slice(9), value]] : []));

describe('Highwire tags', () => {
  test("of an original: one tag per author, family name first, the date in Google Scholar's format, nothing empty", () =>
    assert.deepEqual(citation('issues/1/opening/'), [
      ['title', 'The opening'],
      ['author', 'Prueba, Ana'],
      ['author', 'Example, Bo'],
      ['publication_date', '2020/3/5'],
      ['journal_title', 'Two Voices'],
      ['issn', '1234-5679'],
      ['volume', '4'],
      ['issue', '1'],
      ['publisher', 'The Publisher'],
      ['language', 'en'],
      ['doi', '10.1234/abc'],
      ['abstract_html_url', `${ROOT}issues/1/opening/`],
      ['fulltext_html_url', `${ROOT}issues/1/opening/`],
    ]));
  test('of a translation: in its language, with the journal’s title in the original language, without translator and DOI', () => {
    const told = citation('es/issues/1/la-apertura/');
    assert.deepEqual(
      told.filter(([name]) => name === 'title' || name === 'language' || name === 'journal_title'),
      [
        ['title', 'La apertura'],
        ['journal_title', 'Two Voices'],
        ['language', 'es'],
      ],
    );
    assert.deepEqual(
      told.filter(([name]) => name === 'author').map(([, name]) => name),
      ['Prueba, Ana', 'Example, Bo'],
    );
    assert.ok(!told.some(([name]) => name === 'doi'));
  });
  test('with only a year as date, and without tags for unknown facts', () => {
    const told = new Map(citation('es/issues/2/solo/') as [string, string][]);
    assert.equal(told.get('publication_date'), '2021');
    assert.ok(!told.has('volume') && !told.has('author') && !told.has('abstract_html_url'));
  });
  test('are on articles only', () => {
    for (const path of ['', 'issues/1/', 'people/ana-prueba/', 'debates/'])
      assert.deepEqual(citation(path), []);
  });
});

describe('Signposting', () => {
  test('of an article', () => {
    const url = `${ROOT}issues/2/answer/`;
    const { links } = site.head('issues/2/answer/');
    const of = (rel: string) => links.filter((link) => link.rel === rel).map(({ href }) => href);
    assert.deepEqual(of('cite-as'), [url]);
    assert.deepEqual(of('type'), ['https://schema.org/ScholarlyArticle']);
    assert.deepEqual(of('author'), [`${ROOT}people/bo-example/`]);
    assert.deepEqual(of('collection'), [`${ROOT}issues/2/`]);
    assert.deepEqual(
      of('describedby'),
      ['bib', 'ris', 'json'].map((format) => `${url}citation.${format}`),
    );
    for (const described of of('describedby')) assert.ok(fileAt(described), described);
    assert.deepEqual(of('license'), ['https://creativecommons.org/publicdomain/zero/1.0/']);
  });
  test('of an issue: its items are the articles in the page’s language', () => {
    const items = site.head('es/issues/2/').links.filter(({ rel }) => rel === 'item');
    assert.deepEqual(
      items.map(({ href }) => href),
      [`${ROOT}es/issues/2/solo/`],
    );
  });
});

/** The file that a server returns for an address. */
function fileAt(address: string): Buffer | undefined {
  const path = decodeURI(address.slice(ROOT.length));
  return site.files.get(path === '' || path.endsWith('/') ? `${path}index.html` : path);
}

/** The pages that search engines may index, by address. */
function listed(): readonly (readonly [string, Head])[] {
  return [...site.files].flatMap(([path, bytes]) => {
    if (!path.endsWith('.html')) return [];
    const page = headOf(String(bytes));
    return page.noindex ? [] : [[ROOT + encodeURI(path.replace(/index\.html$/, '')), page] as const];
  });
}

describe('every page that may be indexed', () => {
  test('has nothing empty, and the same address wherever it refers to itself', () => {
    const pages = listed();
    assert.ok(pages.length > 20, `${pages.length} pages`);
    for (const [url, { canonical, metas }] of pages) {
      // Two editions side by side are the article in its first language once more.
      const own = url.replace(/with-[^/]+\/$/, '');
      assert.equal(canonical, own);
      assert.equal(new Map(metas).get('og:url'), own);
      assert.ok(
        metas.every(([, value]) => value !== ''),
        url,
      );
    }
  });
  test('says the same in every format if it is an article', () => {
    const articles = listed().filter(([, { metas }]) => new Map(metas).has('citation_title'));
    assert.equal(articles.length, 4);
    for (const [url, { metas, data, links }] of articles) {
      const told = new Map(metas);
      assert.equal(told.get('citation_title'), data?.['headline'], url);
      assert.equal(told.get('og:title'), data?.['headline'], url);
      assert.equal(told.get('citation_language'), data?.['inLanguage'], url);
      assert.equal(told.get('citation_fulltext_html_url'), url);
      assert.equal(told.get('og:image'), data?.['image'], url);
      assert.equal(data?.['url'], url);
      assert.equal(links.find(({ rel }) => rel === 'cite-as')?.href, url);
    }
  });
  test('has a picture for link previews', () => {
    for (const [url, { metas }] of listed()) {
      assert.ok(fileAt(new Map(metas).get('og:image') ?? ''), url);
    }
  });
  test('refers to all existing editions, including itself, and to no others', () => {
    for (const [url, { hreflang }] of listed()) {
      if (hreflang.size === 0) continue;
      assert.ok([...hreflang.values()].includes(url), url);
      assert.equal(hreflang.get('x-default'), hreflang.get('en'), url);
      for (const address of hreflang.values()) {
        const other = headOf(String(fileAt(address)));
        assert.deepEqual([...other.hreflang].sort(), [...hreflang].sort(), `${url} -> ${address}`);
      }
    }
    assert.equal(site.head('es/issues/2/solo/').hreflang.size, 0);
    assert.equal(site.head('issues/1/opening/').hreflang.size, 3);
  });
});
