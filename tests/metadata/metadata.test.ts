import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { type BuiltSite, filesIn, siteOf } from '../built-site.ts';
import { type Files, text } from '../journal-of.ts';
import { type Head, headOf } from './read-head.ts';

const TITLE = '</script><!-- "Ours" & \'yours\' <script>';

const JOURNAL: Files = {
  'journal.yaml': `title: {en: Two Voices, es: Dos voces}
url: https://example.org/archive/
languages: [en, es]
publisher: The Publisher
issn: 1234-5679
license: CC-BY-4.0
sections:
  essays: {en: Essays, es: Ensayos}
`,
  'issues/1/issue.md': text('title: One\ndate: 2020-03\nvolume: 4\neditors: [Eva Editora]'),
  'issues/1/issue.es.md': text('title: Uno\nsummary: El número uno.'),
  'issues/1/opening.md': text(
    'title: The opening\ndate: 2020-03-05\nauthors: [Ana Prueba, Bo Example]\nsection: essays\ndoi: 10.1234/abc\nsummary: How it began.',
  ),
  'issues/1/opening.es.md': text('title: La apertura\nslug: la-apertura\ntranslators: [Tria Traductora]'),
  'issues/1/opening.comments.yaml': `- name: Cora
  date: 2021-06-02
  text: Words of a comment.
  replies:
    - {name: Dana, date: 2021-06-03, language: es, text: Gracias.}
`,
  'issues/2/issue.md': text('title: Two\ndate: 2021'),
  'issues/2/answer.md': text(
    `title: ${JSON.stringify(TITLE)}\nauthors: [Bo Example]\nresponds-to: [opening, https://example.com/elsewhere]\nlicense: CC0-1.0`,
  ),
  'issues/2/solo.es.md': text('title: Solo en español\nresponds-to: answer'),
  'people.yaml': 'Ana Prueba:\n  bio: {en: Writes., es: Escribe.}\n  links: [https://example.com/ana]\n',
};

const ROOT = 'https://example.org/archive/';

let site: BuiltSite;
let content: string;
let files: ReadonlyMap<string, Buffer>;

before(async () => {
  content = await mkdtemp(join(tmpdir(), 'contrapunto-metadata-'));
  for (const [path, words] of Object.entries(JOURNAL)) {
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), words);
  }
  site = await siteOf(content);
  files = await filesIn(site.folder);
});

after(async () => {
  await site.remove();
  await rm(content, { recursive: true });
});

/** The head of the page at a path from the journal's root. */
function head(path: string): Head {
  const html = files.get(`${path}index.html`);
  assert.ok(html, `${path} is not there`);
  return headOf(String(html));
}

const citation = (path: string) =>
  head(path).metas.flatMap(([name, value]) => (name.startsWith('citation_') ? [[name.slice(9), value]] : []));

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

describe('JSON-LD', () => {
  test('of an original: its issue, volume and journal, its people, its translation', () => {
    const { data } = head('issues/1/opening/');
    assert.equal(data?.['@type'], 'ScholarlyArticle');
    assert.equal(data?.['headline'], 'The opening');
    assert.deepEqual(data?.['isPartOf'], {
      '@type': 'PublicationIssue',
      '@id': `${ROOT}issues/1/`,
      issueNumber: '1',
      datePublished: '2020-03',
      isPartOf: {
        '@type': 'PublicationVolume',
        volumeNumber: '4',
        isPartOf: { '@type': 'Periodical', '@id': ROOT, name: 'Two Voices', issn: '1234-5679' },
      },
    });
    assert.deepEqual(data?.['author'], [
      { '@type': 'Person', name: 'Ana Prueba', url: `${ROOT}people/ana-prueba/` },
      { '@type': 'Person', name: 'Bo Example', url: `${ROOT}people/bo-example/` },
    ]);
    const translation = `${ROOT}es/issues/1/la-apertura/`;
    assert.deepEqual(data?.['workTranslation'], [
      { '@type': 'ScholarlyArticle', '@id': translation, headline: 'La apertura', inLanguage: 'es' },
    ]);
    assert.equal(data?.['sameAs'], 'https://doi.org/10.1234/abc');
  });
  test('of a translation: its translator, and its original', () => {
    const { data } = head('es/issues/1/la-apertura/');
    assert.deepEqual(data?.['translator'], [
      { '@type': 'Person', name: 'Tria Traductora', url: `${ROOT}es/people/tria-traductora/` },
    ]);
    assert.deepEqual(data?.['translationOfWork'], {
      '@type': 'ScholarlyArticle',
      '@id': `${ROOT}issues/1/opening/`,
      headline: 'The opening',
      inLanguage: 'en',
    });
    assert.ok(data && !('workTranslation' in data) && !('sameAs' in data));
  });
  test('of an answer: cites the answered texts, here and elsewhere; a title cannot end the script element', () => {
    const { data } = head('issues/2/answer/');
    assert.equal(data?.['headline'], TITLE);
    assert.deepEqual(data?.['citation'], [
      { '@type': 'ScholarlyArticle', '@id': `${ROOT}issues/1/opening/`, headline: 'The opening' },
      {
        '@type': 'CreativeWork',
        '@id': 'https://example.com/elsewhere',
        url: 'https://example.com/elsewhere',
      },
    ]);
  });
  test('of comments: with their anchors on the page, replies and languages', () => {
    const { data } = head('es/issues/1/la-apertura/');
    assert.equal(data?.['commentCount'], 2);
    const url = `${ROOT}es/issues/1/la-apertura/`;
    assert.deepEqual(data?.['comment'], [
      {
        '@type': 'Comment',
        url: `${url}#comment_1`,
        author: { '@type': 'Person', name: 'Cora' },
        datePublished: '2021-06-02',
        inLanguage: 'en',
        comment: [
          {
            '@type': 'Comment',
            url: `${url}#comment_1_1`,
            author: { '@type': 'Person', name: 'Dana' },
            datePublished: '2021-06-03',
            inLanguage: 'es',
          },
        ],
      },
    ]);
    assert.match(String(files.get('es/issues/1/la-apertura/index.html')), /id="comment_1_1"/);
  });
  test('of an issue, the journal and a person', () => {
    const { data: issue } = head('es/issues/1/');
    assert.equal(issue?.['@type'], 'PublicationIssue');
    assert.equal(issue?.['name'], 'Uno');
    assert.deepEqual(issue?.['hasPart'], [
      { '@type': 'ScholarlyArticle', '@id': `${ROOT}es/issues/1/la-apertura/`, headline: 'La apertura' },
    ]);
    const { data: journal } = head('es/');
    assert.equal(journal?.['@type'], 'Periodical');
    assert.equal(journal?.['name'], 'Two Voices');
    const { data: person } = head('es/people/ana-prueba/');
    assert.deepEqual(person?.['mainEntity'], {
      '@type': 'Person',
      name: 'Ana Prueba',
      url: `${ROOT}es/people/ana-prueba/`,
      description: 'Escribe.',
      sameAs: ['https://example.com/ana'],
    });
  });
});

describe('Signposting', () => {
  test('of an article', () => {
    const url = `${ROOT}issues/2/answer/`;
    const { links } = head('issues/2/answer/');
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
    const items = head('es/issues/2/').links.filter(({ rel }) => rel === 'item');
    assert.deepEqual(
      items.map(({ href }) => href),
      [`${ROOT}es/issues/2/solo/`],
    );
  });
});

/** The file that a server returns for an address. */
function fileAt(address: string): Buffer | undefined {
  const path = decodeURI(address.slice(ROOT.length));
  return files.get(path === '' || path.endsWith('/') ? `${path}index.html` : path);
}

/** The pages that search engines may index, by address. */
function listed(): readonly (readonly [string, Head])[] {
  return [...files].flatMap(([path, bytes]) => {
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
    assert.equal(head('es/issues/2/solo/').hreflang.size, 0);
    assert.equal(head('issues/1/opening/').hreflang.size, 3);
  });
});
