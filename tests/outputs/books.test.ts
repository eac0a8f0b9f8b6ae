import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { JUDGED, JUDGED_MEDIA } from '../hostile/judged-journal.ts';
import { type Files, text } from '../journal-of.ts';
import { faultsInBook } from './faults-in-book.ts';
import { bookAt } from './made-book.ts';

const FILES: Files = {
  'issues/1/issue.md': text(
    'title: "First *things*"\ndate: 2019-05\neditors: [Ada Ruiz]',
    'See [the call](call.md#p1).',
  ),
  'issues/1/issue.es.md': text('title: Lo primero', 'Véase [la convocatoria](call.md).'),
  'issues/1/call.md': text(
    'title: A call\nauthors: [Bo Li]\nsection: essays',
    'One[^a], and again[^a]; two.[^b] See [above](#p1), [the answer](../2/answer.md), [nowhere](answer), [the first](issue.md) and [comments](call.md#comment_1).\n\n[^a]: The *first* note.\n[^b]:\n    > Quoted.\n',
  ),
  'issues/1/call.comments.yaml': '- {name: Eve, date: 2019-06, text: Yes.}\n',
  'issues/2/issue.md': text('title: Second\ndate: 2020'),
  'issues/2/answer.md': text(
    'title: An answer\nresponds-to: {article: call, paragraph: 1}\nauthors: [Cy Oz]\nrevised: {date: 2021-03-04, note: A name.}',
  ),
};

describe('a book', () => {
  test('begins with what it is, stored, and is the same whenever it is made', async () => {
    const { bytes } = await bookAt(FILES, '/issues/1/issue.epub');
    assert.equal(bytes.toString('latin1', 30, 58), 'mimetypeapplication/epub+zip');
    assert.equal(bytes.readUInt16LE(8), 0);
    assert.deepEqual((await bookAt(FILES, '/issues/1/issue.epub')).bytes, bytes);
  });

  test('has dates of its content, and the people who made it', async () => {
    const { file } = await bookAt(FILES, '/debates/call/debate.epub');
    const package_ = file('package.opf');
    assert.match(package_, /<meta property="dcterms:modified">2021-03-04T00:00:00Z<\/meta>/);
    assert.match(package_, /<dc:creator id="author-2">Cy Oz<\/dc:creator>/);
    assert.match(package_, /<dc:title>Two Voices, Debate: A call<\/dc:title>/);
  });

  test('keeps links between its texts, and leads to the site with all others', async () => {
    const { file } = await bookAt(FILES, '/issues/1/issue.epub');
    const page = file('text-2.xhtml');
    assert.match(page, /<a href="#p1">above/);
    assert.match(page, /<a href="https:\/\/example\.org\/issues\/2\/answer\/">the answer/);
    assert.match(page, /<a href="text-1\.xhtml">the first/);
    assert.match(page, /<a href="https:\/\/example\.org\/issues\/1\/call\/#comment_1">comments/);
    assert.match(file('text-1.xhtml'), /<a href="text-2\.xhtml#p1">the call/);
    const debate = await bookAt(FILES, '/debates/call/debate.epub');
    assert.match(debate.file('text-1.xhtml'), /<a href="text-2\.xhtml">the answer/);
    assert.match(debate.file('text-2.xhtml'), /<a href="text-1\.xhtml#p1">A call<\/a>, paragraph 1/);
  });

  test('has notes that e-readers open beside the text', async () => {
    const page = (await bookAt(FILES, '/issues/1/issue.epub')).file('text-2.xhtml');
    assert.match(page, /<a href="#fn-call-en-1" id="fnref-call-en-1"[^>]* epub:type="noteref">1<\/a>/);
    assert.match(
      page,
      /<div id="fn-call-en-1" class="note" epub:type="footnote" role="doc-footnote"><p><a href="#fnref-call-en-1" epub:type="backlink" [^>]*>1<\/a>\. The <em>first<\/em> note\. *<\/p>/,
    );
    assert.match(page, />2<\/a>\. <\/p><blockquote>/);
    assert.doesNotMatch(page, /<ol|<aside|<li id=/);
  });

  test('leaves out and names what exists in other languages only', async () => {
    const { file } = await bookAt(FILES, '/es/issues/1/issue.epub');
    // As in the PDF, since the title page has the title.
    assert.match(file('contents.xhtml'), /<a href="text-1\.xhtml">Introducción<\/a>/);
    assert.match(file('text-1.xhtml'), /<h1 id="page_title">Introducción<\/h1>/);
    assert.match(file('title.xhtml'), /<h1 id="page_title">Lo primero<\/h1>/);
    assert.doesNotMatch(file('contents.xhtml'), /A call/);
    assert.match(
      file('about.xhtml'),
      /<a href="https:\/\/example\.org\/issues\/1\/call\/" hreflang="en" lang="en" xml:lang="en">A call<\/a> <span class="only-in">\(solo en inglés\)/,
    );
  });

  test('is valid', async () => {
    for (const address of ['/issues/1/issue.epub', '/es/issues/1/issue.epub', '/debates/call/debate.epub'])
      assert.deepEqual(await faultsInBook((await bookAt(FILES, address)).bytes), []);
  });
});

/** What browsers show, and e-readers refuse: each in a text of its own. */
const STRANGE: readonly string[] = [
  '<span>\n\n<div>a</div>\n\n</span>',
  '<ul>a<p>b</p><li>c</li></ul>',
  '<dl><dd>a</dd><dt>b</dt></dl>',
  '<dl>a<dt>b</dt><dd>c<ul><li>d</li></ul></dd></dl>',
  '<figure><figcaption>a</figcaption>b<figcaption>c</figcaption></figure>',
  '<details>a<summary>b</summary><details open><summary><h3>c</h3></summary>d</details></details>',
  '<details><p>a</p></details>',
  '<ruby>a<ruby>b</ruby></ruby> <ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>',
  '<bdo>a</bdo> <bdo dir="rtl">b</bdo> <time>noon</time> <time datetime="x">y</time> <del cite="http://x y" datetime="2020">z</del>',
  '<table><caption>a</caption><caption>b</caption><colgroup span="2"><col span="0"></colgroup><tr><td colspan="0" headers="x" rowspan="2">c</td></tr></table>',
  '<table><tr></tr></table><table></table>',
  '<ol reversed start="-3"><li value="2">a</li></ol><ul><li value="3">b</li></ul>',
  '<h2><div>a</div></h2><em><p>b</p><blockquote>c</blockquote></em>',
  '<a href="https://a.example/"><div>a</div></a><del><p>b</p></del><pre><div>c</div></pre>',
  '<q cite="https://a.example/%">a</q><blockquote cite="x:y">b<footer>c<footer>d</footer></footer></blockquote>',
  '<section><h4>a</h4></section><ul></ul><ol></ol><p></p><li>b</li><td>c</td><summary>d</summary>',
  'a ]]> b &nbsp; &copy; &#1; \u0001 \ufffe <b>]]></b> &lt;script&gt;',
  '<p title="<&quot;>\'">a</p><img src="a:b.png" alt="<x>"><img src="%ff" alt="y">',
  '<span id="a">x</span><span id="a">y</span> [z](#a) [Ü](#%C3%9C) <i id="Ü">ü</i>',
  '![a](media/a.svg) ![b](media/b%20ü.png "Caption *c*") ![b](<media/b ü.png>) <img src="media/B/x.png" width="0" alt="">',
  `${'> '.repeat(60)}deep\n\n${'* a\n  '.repeat(3)}`,
  '```html\n<p>&amp;</p>\n```\n\n| a | b |\n|---|---|\n| `x|y` | <br> |\n\n| verse\n|   *two*\n',
];

describe('hostile texts', () => {
  const media = { 'issues/1/media/a.svg': 10, 'issues/1/media/b ü.png': 10, 'issues/1/media/B/x.png': 10 };
  test('a book of them is valid, and has their words', async () => {
    const texts = STRANGE.map((body, place) => [
      `issues/1/strange-${place}.md`,
      text(`title: Strange ${place}`, body),
    ]);
    const files = { ...FILES, ...Object.fromEntries(texts) };
    const book = await bookAt(files, '/issues/1/issue.epub', media);
    assert.deepEqual(await faultsInBook(book.bytes), []);
    const words = STRANGE.map((_, place) => book.file(`text-${place + 3}.xhtml`)).join('');
    assert.match(words, /<li>a<\/li><li><p>b<\/p><\/li><li>c<\/li>/);
    assert.match(words, /a \]\]&gt; b \u00a0 ©/);
  });

  test('fields full of the syntax of every format', async () => {
    const { bytes } = await bookAt(JUDGED, '/issues/1/issue.epub', JUDGED_MEDIA);
    assert.deepEqual(await faultsInBook(bytes), []);
  });
});
