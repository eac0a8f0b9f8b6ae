import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type BuiltSite, filesIn, siteOf } from '../built-site.ts';
import { call } from '../commands/run-command.ts';

/** Titles, summaries and names with emphasis, and words in Arabic and Hebrew. */
const JOURNAL = 'tests/sites/hard-words';
const ARTICLE = 'issues/1/reading-capital';

let site: BuiltSite;
let files: ReadonlyMap<string, Buffer>;
const read = (path: string): string => files.get(path)?.toString() ?? assert.fail(`${path} is missing`);

before(async () => {
  site = await siteOf(JOURNAL);
  files = await filesIn(site.folder);
});
after(() => site.remove());

describe('emphasis in titles, summaries and names', () => {
  test('is in italics wherever pages show them', () => {
    const shown: readonly (readonly [page: string, html: string])[] = [
      [`${ARTICLE}/`, '<h1 class="page-title" data-pagefind-meta="title">Reading <em>Capital</em> electro'],
      [`${ARTICLE}/`, '<p class="subtitle">With a note on <em>Grundrisse</em> &amp; &lt;b>antidis'],
      [`${ARTICLE}/`, '<p class="standfirst">Why <em>Capital</em> is read'],
      [`${ARTICLE}/`, '<strong>Readings of <em>Capital</em> electro'],
      [`${ARTICLE}/`, '<em>Capital</em>, Schmetterling'],
      [`${ARTICLE}/`, '<em>Capital</em>, abridged electro'],
      [`${ARTICLE}/`, 'A page number of <em>Capital</em> is corrected.'],
      [`${ARTICLE}/`, '<figcaption>Breaths in <em>Capital</em>, electro'],
      [`${ARTICLE}/`, '<a href="/topics/capital/"><em>Capital</em></a>'],
      [`${ARTICLE}/`, '<a href="/debates/reading-capital/">Reading <em>Capital</em> electro'],
      [`${ARTICLE}/`, '<i>Capital</i> Electroencephalographically: With a Note on <i>Grundrisse</i>'],
      [`es/${ARTICLE}/`, 'Leer <em>El capital</em> electro'],
      ['issues/1/', '<p class="group-name">Readings of <em>Capital</em> electro'],
      ['issues/1/', '<h1 class="cover-title">Counterrevolutionariness of <em>Capital</em></h1>'],
      ['issues/2/', '<p>Write about <em>Capital</em> or anti'],
      ['issues/', '<em>Capital</em></a>'],
      ['', '<p class="tagline">Notes on <em>Capital</em> and'],
      ['', 'The <em>Electroencephalographically</em> Review</a></h1>'],
      ['', '<a href="/get-involved/">Electroencephalographically <em>involved</em></a>'],
      ['articles/', 'Reading <em>Capital</em> electro'],
      ['translations/', 'Reading <em>Capital</em> electro'],
      ['debates/', 'Reading <em>Capital</em> electro'],
      ['debates/reading-capital/', 'Reading <tspan class="map-italic">Capital</tspan>'],
      ['issues/1/manifest/', 'Reading <em>Capital</em> electro'],
      ['topics/capital/', '<h1 class="page-title" data-pagefind-meta="title"><em>Capital</em></h1>'],
      [
        'people/wolfeschlegelsteinhausenbergerdorff-uberlinger-schmetterlingsflugzeugtrager/',
        '<p class="standfirst">Author of <em>Electro',
      ],
      ['feed.xml', '<title type="html">Reading &lt;em&gt;Capital&lt;/em&gt; electro'],
      ['feed.xml', '<summary type="html">Why &lt;em&gt;Capital&lt;/em&gt; is read'],
      ['debates/reading-capital/feed.xml', '<title type="html">Reading &lt;em&gt;Capital&lt;/em&gt; electro'],
    ];
    for (const [page, html] of shown) {
      const text = read(page === '' || page.endsWith('/') ? `${page}index.html` : page);
      assert.ok(text.includes(html), `${page} has no ${html}`);
    }
  });

  test('is left out where there are no italics', () => {
    const plain: readonly (readonly [file: string, text: string])[] = [
      [`${ARTICLE}/index.html`, '<title>Reading Capital electroencephalographically · The Electroenc'],
      [`${ARTICLE}/index.html`, '<meta name="description" content="Why Capital is read'],
      [`${ARTICLE}/index.html`, '<meta name="citation_title" content="Reading Capital electro'],
      [`${ARTICLE}/index.html`, '<meta property="og:title" content="Reading Capital electro'],
      [`${ARTICLE}/index.html`, '"headline":"Reading Capital electro'],
      [`${ARTICLE}/index.html`, 'alt="A page of Capital"'],
      [`${ARTICLE}/index.html`, '%E2%80%9CReading%20Capital%20electro'],
      [`${ARTICLE}/index.html`, 'data-pagefind-filter="section">Readings of Capital electro'],
      [`es/${ARTICLE}/index.html`, '<title>Leer El capital electro'],
      ['feed.json', '"title": "Reading Capital electro'],
      ['feed.json', '"summary": "Why Capital is read'],
      ['feed.xml', '<category term="capital" label="Capital"/>'],
      ['oai.xml', '<dc:title>Reading Capital electro'],
      ['opensearch.xml', '<Description>Notes on Capital and'],
      ['issues/2/call.ics', 'DESCRIPTION:Write about Capital or anti'],
      [`${ARTICLE}/citation.ris`, 'TI  - Reading Capital electro'],
    ];
    for (const [file, text] of plain) assert.ok(read(file).includes(text), `${file} has no ${text}`);
    const marked = [...files].filter(
      ([path, bytes]) =>
        /\.(?:html|xml|json|ris|bib|ics)$/.test(path) &&
        !path.includes('guide/') &&
        /\*(?:El c|C)apital\*|_Grundrisse_/.test(bytes.toString()),
    );
    assert.deepEqual(
      marked.map(([path]) => path),
      [],
    );
  });

  test('is written in citation files as their programs write it', () => {
    const [item] = JSON.parse(read(`${ARTICLE}/citation.json`));
    assert.match(item.title, /^Reading <i>Capital<\/i> electro\w+: With a note on <i>Grundrisse<\/i> & <b>/);
    assert.match(read(`${ARTICLE}/citation.bib`), /title = \{Reading \\emph\{\{?Capital\}?\} electro/);
  });

  test('that is none stays as written, and an escaped asterisk is one', () => {
    const page = read('issues/2/an-answer/index.html');
    assert.ok(page.includes('>5 * 3 * 2, snake_case, M*A*S*H and compañer*s</h1>'));
    assert.ok(page.includes('<p class="subtitle">*Asterisks* of <em>Capital</em></p>'));
    assert.ok(files.has('issues/2/an-answer/index.html'), 'the address has no sign of it');
  });

  test('does not appear in what commands print', async () => {
    const { stdout } = await call(['status', '--content', JOURNAL]);
    assert.match(stdout, /Reading Capital electro/);
    assert.doesNotMatch(stdout, /\*Capital\*/);
  });
});
