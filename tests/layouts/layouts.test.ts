import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MESSAGE_LANGUAGES } from '../../src/languages/index.ts';
import { renderPage } from './render-samples.ts';
import { allOf, pageOf } from './rendered-pages.ts';
import { sampleViews } from './sample-views.ts';
import { thread } from './sample-works.ts';

describe('languages', () => {
  it('lists every version of a page, including itself and a default', () => {
    const links = (language: string) =>
      allOf(pageOf('issue', language), /<link rel="alternate" (hreflang="[^"]*" href="[^"]*")/g).toSorted();
    const all = [
      'hreflang="en" href="https://journal.example.org/issues/2/"',
      'hreflang="es" href="https://journal.example.org/es/issues/2/"',
      'hreflang="x-default" href="https://journal.example.org/issues/2/"',
    ];
    assert.deepEqual(links('en'), all);
    assert.deepEqual(links('es'), all);
  });

  it('lists no versions if there is only one', () => {
    assert.doesNotMatch(pageOf('debate', 'en'), /<link[^>]*hreflang/);
  });

  it('sets the language of the page, and of each link of the switch', () => {
    assert.match(pageOf('home', 'es'), /<html lang="es" dir="ltr">/);
    assert.match(
      pageOf('home', 'es'),
      /<nav class="languages" aria-label="Idiomas"><ul><li><a href="\/" lang="en" hreflang="en">English<\/a>/,
    );
  });

  it('puts the number of common paragraphs on links to other languages, if there are any', () => {
    assert.match(pageOf('article', 'en'), /<a href="[^"]*" lang="es" hreflang="es" data-paragraphs="3">/);
    assert.doesNotMatch(pageOf('home', 'es'), /data-paragraphs/);
  });

  it('labels a work that does not exist in the page’s language', () => {
    assert.match(
      pageOf('home', 'es'),
      /<a href="\/issues\/2\/defeating-trump-in-2020\/" lang="en" hreflang="en">[^<]*<\/a> <span class="only-in">solo en inglés<\/span>/,
    );
    assert.doesNotMatch(pageOf('topic', 'en'), /only-in/);
  });

  it('uses every language on the page for addresses that do not exist', () => {
    for (const language of MESSAGE_LANGUAGES) {
      assert.match(pageOf('not-found', language), /<section[^>]* lang="en">.*This page does not exist/s);
      assert.match(pageOf('not-found', language), /<section[^>]* lang="es">.*Esta página no existe/s);
    }
  });
});

describe('an article', () => {
  it('isolates names in another script in its citation, and leaves other citations as they are', () => {
    const view = sampleViews('en').article;
    const cited = (text: string) => {
      const cite = { ...view.cite, styles: [{ style: 'apa', runs: [{ text, italic: false }] }] } as const;
      return /class="cite".*?<dd>(.*?)<\/dd>/s.exec(renderPage('article', { ...view, cite }))?.[1];
    };
    assert.equal(
      cited('الخطيب, سميرة أحمد, & Rivas, A. (2020). صوت البحر. X.'),
      '<bdi>الخطيب</bdi>, <bdi>سميرة أحمد</bdi>, &amp; Rivas, A. (2020). <bdi>صوت البحر</bdi>. X.',
    );
    assert.equal(cited('Rivas, A. (2020). The sea.'), 'Rivas, A. (2020). The sea.');
  });

  it('gives the search its filters and its date', () => {
    const marks = allOf(pageOf('article', 'en'), /<span data-pagefind-((?:filter|sort)="[^"]*">[^<]*)/g);
    assert.deepEqual(marks, [
      'filter="issue">Issue 2',
      'filter="section">Strategy',
      'filter="person">Marisol Ocampo',
      'filter="person">Luis Lopez',
      'filter="topic">Unions',
      'filter="year">2020',
      'sort="date">2020-03-01',
    ]);
  });

  it('says what it responds to, down to the paragraph, in the archive and elsewhere', () => {
    const html = pageOf('article', 'es');
    assert.match(html.replace(/<[^>]*>/g, ''), /Responde a Creemos que podemos ganar, párrafo 12, Número 1/);
    assert.match(html, /<a href="https:\/\/example.com\/essay">un texto publicado en example.com<\/a>/);
  });

  it('joins names as the language does', () => {
    assert.match(pageOf('article', 'es'), /Marisol Ocampo<\/a>, Luis Lopez y Ying-sun Ho/);
    assert.match(pageOf('article', 'en'), /Marisol Ocampo<\/a>, Luis Lopez, and Ying-sun Ho/);
  });

  it('keeps the permanent ids of nested comments, and shows nothing if there are none', () => {
    assert.match(pageOf('article', 'en'), /<li id="comment_1_1_1">/);
    assert.doesNotMatch(pageOf('article', 'es'), /page_comments/);
  });
});

describe('links to the forge', () => {
  it('are marked for search engines not to follow', () => {
    const html = pageOf('article', 'es');
    const links = allOf(html, /(<a href="https:\/\/gitlab\.com\/[^>]*>)/g);
    assert.equal(links.length, 3);
    for (const link of links) assert.match(link, / rel="nofollow">$/);
  });

  it('show a new file’s text if the forge cannot fill it in', () => {
    const lines = (language: string) => allOf(pageOf('article', language), /<pre[^>]*>([^<]*)<\/pre>/g);
    assert.ok(lines('es').includes('---\ntitle: ⟦completar el título⟧\n---\n'));
    assert.ok(!lines('en').some((text) => text.includes('⟦')));
  });

  it('are only on pages of texts', () => {
    for (const kind of ['article', 'issue', 'page'] as const)
      assert.match(pageOf(kind, 'en'), /id="page_contribute"/);
    assert.doesNotMatch(pageOf('home', 'en'), /page_contribute/);
  });
});

describe('a debate', () => {
  it('shows every work of a chain of any length, and stops nesting before HTML parsers do', () => {
    const html = renderPage('debate', { ...sampleViews('en').debate, roots: [thread('en', 1000)] });
    const lists = allOf(html, /<(\/?ol)\b/g).map((tag) => (tag === 'ol' ? 1 : -1));
    let open = 0;
    const deepest = Math.max(...lists.map((step) => (open += step)));
    assert.equal(deepest, 8);
    assert.equal(allOf(html, /<li id="(page_work-[^"]*)"/g).length, 1000);
    assert.ok(html.indexOf('number 998<') < html.indexOf('number 999<'));
  });

  it('lists a work in full only once', () => {
    const html = pageOf('debate', 'en');
    assert.equal(allOf(html, /(id="page_work-building-the-left")/g).length, 1);
    assert.match(
      html,
      /<a href="#page_work-building-the-left">[^<]*<\/a> <span class="quiet">\(in full elsewhere/,
    );
  });
});

describe('the map of a debate', () => {
  const html = pageOf('debate', 'es');
  const map = html.slice(html.indexOf('<svg'), html.indexOf('</svg>'));

  it('is a list of its texts, whose titles are links', () => {
    assert.match(map, /^<svg class="map" role="list" aria-labelledby="page_map"/);
    assert.equal(allOf(map, /(<g role="listitem">)/g).length, 3);
    assert.match(
      map,
      /<a [^>]*href="https:\/\/example.com\/essay"><rect[^>]*><\/rect><text[^>]*>example.com\/essay</,
    );
  });

  it('names an issue above its first text', () => {
    assert.match(
      map,
      /<g role="listitem"><a href="\/es\/issues\/2\/"><rect[^>]*><\/rect><text[^>]*>Número 2</,
    );
  });
});

describe('programs that read pages', () => {
  const linksOf = (html: string) =>
    allOf(html, /<link rel="(?:alternate|search)" type="([^"]*" title="[^"]*" href="[^"]*)"/g);
  const general = [
    'application/atom+xml" title="Out to Win!" href="/es/feed.xml',
    'application/feed+json" title="Out to Win!" href="/es/feed.json',
    'application/atom+xml" title="Out to Win! · todos los idiomas" href="/all.xml',
    'application/opensearchdescription+xml" title="Out to Win!" href="/es/opensearch.xml',
  ];
  it('find the feeds and the search of a language in every head', () => {
    assert.deepEqual(linksOf(pageOf('article', 'es')), general);
  });
  it('find a debate’s feed first on its page', () => {
    const [first, ...others] = linksOf(pageOf('debate', 'es'));
    assert.match(
      first ?? '',
      /^application\/atom\+xml" .*href="\/es\/debates\/we-believe-that-we-can-win\/feed\.xml$/,
    );
    assert.deepEqual(others, general);
  });
});

describe('a redirect', () => {
  it('redirects at once, without scripts, and names the new address to search engines', () => {
    const html = pageOf('redirect', 'es');
    assert.match(html, /<meta http-equiv="refresh" content="0;url=\/es\/issues\/2\/building-the-left\/">/);
    assert.match(html, /<meta name="robots" content="noindex">/);
    assert.match(
      html,
      /<link rel="canonical" href="https:\/\/journal.example.org\/es\/issues\/2\/building-the-left\/">/,
    );
    assert.match(html, /<a href="\/es\/issues\/2\/building-the-left\/">/);
    assert.doesNotMatch(html, /<script/);
  });
});

describe('the table of translations', () => {
  for (const language of MESSAGE_LANGUAGES) {
    it(`names the column, the issue and the text of each cell: ${language}`, () => {
      const html = pageOf('translations', language);
      const [table = ''] = /<table class="translations"[\s\S]*?<\/table>/.exec(html) ?? [];
      const scopes = new Map(
        [...table.matchAll(/<th scope="(\w+)" id="([^"]+)"/g)].map(([, scope = '', id = '']) => [id, scope]),
      );
      const cells = allOf(table, /<td[^>]* headers="([^"]+)"/g);
      assert.equal(cells.length, allOf(table, /<(td)\b/g).length);
      const levels = new Set(
        cells.map((ids) =>
          ids
            .split(' ')
            .map((id) => scopes.get(id))
            .join(' '),
        ),
      );
      assert.deepEqual([...levels], ['col rowgroup row', 'col row'], 'the last row has the totals');
    });
  }
});
