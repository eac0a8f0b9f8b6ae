import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { plannedPrints } from '../../src/pages/print/plan.ts';
import { beginPreview } from '../../src/serve/preview.ts';
import { findTypst, TYPST } from '../../src/write/print/typst.ts';
import { type BuiltSite, siteOf } from '../built-site.ts';
import { JOURNAL as FIELDS, QUICK, siteWith, text } from '../journal-of.ts';
import { temporaryJournal } from '../temporary-journal.ts';
import { HAS_POPPLER, lineOf, objectsOf } from './read-pdf.ts';

const JOURNAL = 'tests/sites/in-print';

let site: BuiltSite;
before(async () => {
  site = await siteOf(JOURNAL);
});
after(() => site.remove());

const read = (path: string) => readFileSync(join(site.folder, path));
const page = (path: string) => read(`${path}index.html`).toString();

const PRINTS = [
  ['issues/1/everything/article.pdf', 'en', 'Everything at once: Bridges'],
  ['ar/issues/1/everything/article.pdf', 'ar', undefined],
  ['issues/1/hostile/article.pdf', 'en', undefined],
  ['issues/1/issue.pdf', 'en', undefined],
  ['es/issues/1/issue.pdf', 'es', undefined],
  ['ar/issues/1/issue.pdf', 'ar', undefined],
] as const;

describe('a journal with PDFs', () => {
  for (const [path, language, title] of PRINTS) {
    test(`has one with tags, in its language and with its title: ${path}`, () => {
      const objects = objectsOf(read(path));
      assert.match(objects, /\/StructTreeRoot /);
      assert.match(objects, /\/MarkInfo ?<<[^>]*\/Marked true/);
      assert.match(objects, new RegExp(`/Lang ?\\(${language}\\)`));
      assert.match(objects, /\/Outlines /);
      assert.match(objects, /\/DisplayDocTitle true/);
      assert.match(objects, /<pdfuaid:part>1<\/pdfuaid:part>/);
      assert.match(objects, new RegExp(`<dc:title>.*${title ?? '[^<]'}`));
      // Of 2022, when one of the texts was revised, or of the issue: never of today.
      assert.match(objects, /<xmp:CreateDate>202[12]-/);
    });
  }

  test('offers each on its page, with its size, and tells programs of it', () => {
    const article = page('issues/1/everything/');
    assert.match(
      article,
      /<a href="\/issues\/1\/everything\/article.pdf"[^>]*>This article as PDF<\/a>, <span[^>]*>[\d.]+ kB/,
    );
    assert.match(
      article,
      /<meta name="citation_pdf_url" content="https:\/\/example.org\/issues\/1\/everything\/article.pdf"/,
    );
    assert.match(
      article,
      /<link rel="alternate" type="application\/pdf" href="\/issues\/1\/everything\/article.pdf"/,
    );
    assert.match(
      page('es/issues/1/'),
      /<a href="\/es\/issues\/1\/issue.pdf"[^>]*>El número completo en PDF<\/a>/,
    );
    assert.match(page('ar/issues/1/everything/'), /href="\/ar\/issues\/1\/everything\/article.pdf"/);
  });

  const skip = HAS_POPPLER ? false : 'needs poppler-utils';
  test('prints what looks like Typst as it is written', { skip }, () => {
    const words = lineOf(read('issues/1/hostile/article.pdf'));
    for (const written of [
      '#read("/etc/passwd") $x^2$ @ref <label> \\ // not a comment',
      '#panic("x") /* no comment */ `raw` under star = heading',
      '#eval("1+1")',
      'Text #read("/etc/passwd") and #import "@preview/cetz:0.3": * and $ x = y $ and @someone and <label> and // comment? and /* comment */ here.',
      '= Not a heading. - not a list. + not. / term: not. ~ tie, `tick` #raw',
      '\\ \\u{41} #{1+1} #[content] [brackets] #link(',
      '#set page(width: 1pt) #while true {}',
    ])
      assert.ok(words.replaceAll(/[“”]/g, '"').includes(written), `${written}\n${words}`);
    assert.ok(!words.includes('root:'));
  });

  test('prints notes with all their paragraphs, addresses, credits, files, and how to cite', { skip }, () => {
    const words = lineOf(read('issues/1/everything/article.pdf'));
    for (const printed of [
      'Essays',
      'Omar Haddad',
      'All that a text may have, on three pages.',
      'Revised January 2022: A date was corrected.',
      'Responds to',
      'paragraph 2, Issue 1',
      'Drawing by Ana Rivas',
      'The second paragraph of the note, with a link',
      'The note of the note.',
      'A note in a table.',
      'The march of May',
      'CC BY-NC-SA 4.0',
      '10.1234/abcd',
      'The framework',
      'Under the picture, in its paragraph.',
    ])
      assert.ok(words.includes(printed), `${printed}\n${words}`);
    // An address may be divided at the end of a line.
    const whole = words.replaceAll(' ', '');
    for (const address of [
      'https://example.com/a/very/long/address/that/goes/on/and/on/and/on.html?with=a&query=string#and-anchor',
      'https://example.org/issues/1/everything/',
      'https://example.org/issues/1/media/framework.pdf',
      'https://creativecommons.org/licenses/by-nc-sa/4.0/',
    ])
      assert.ok(whole.includes(address), address);
    // Nothing is in it that nobody sees and that would be copied with it.
    assert.ok(words.includes(' https://example.org/issues/1/everything/ '), words);
    assert.doesNotMatch(words, /[\u200b\u200e]/);
  });

  test('an issue has a title page, its contents with pages, its texts, and names what is only elsewhere', {
    skip,
  }, () => {
    const words = lineOf(read('es/issues/1/issue.pdf'));
    for (const printed of [
      'El primer número',
      'Sobre puentes',
      'ISSN',
      '«comillas»',
      'De la redacción.',
      'No están aquí, porque solo existen en otros idiomas',
      'Everything at once',
    ])
      assert.ok(words.includes(printed), `${printed}\n${words}`);
  });
});

test('a journal without PDFs has none, and no word of them', async () => {
  const other = await siteOf('tests/sites/hard-words');
  const html = readFileSync(join(other.folder, 'issues/1/reading-capital/index.html'), 'utf8');
  assert.doesNotMatch(html, /article\.pdf|citation_pdf_url/);
  await other.remove();
});

test('a preview sets a PDF when somebody asks for it, and again when its text has changed', async () => {
  const journal = await temporaryJournal({
    'journal.yaml': `${FIELDS}${QUICK}pdf: true\n`,
    'issues/1/issue.md': text('title: The first issue\ndate: 2021-05'),
    'issues/1/one.md': text('title: One', 'Before.'),
  });
  const folder = join(journal.content, '../preview');
  const preview = await beginPreview(journal.content, folder);
  await preview.update();
  const print = join(folder, 'issues/1/one/article.pdf');
  assert.match(
    readFileSync(join(folder, 'issues/1/one/index.html'), 'utf8'),
    /article\.pdf"[^>]*>This article as PDF<\/a><\/li>/,
  );
  assert.ok(!existsSync(print));
  await preview.ready('issues/1/one/article.pdf');
  const before = readFileSync(print);
  await journal.change('issues/1/one.md', 'Before.', 'After.');
  await preview.update();
  await preview.ready('issues/1/one/article.pdf');
  assert.notDeepEqual(readFileSync(print), before);
  await journal.remove();
});

test('a PDF is not the same if a word of the journal’s own is another one', () => {
  const factsIn = (words: string) => {
    const files = {
      'journal.yaml': `${FIELDS}pdf: true\n${words}`,
      'issues/1/issue.md': text('title: One\ndate: 2021', '[A link](https://example.com/)'),
    };
    return plannedPrints(siteWith(files)).map((print) => JSON.stringify(print.facts()));
  };
  const own = (word: string) => `words:\n  en:\n    work.links: ${word}\n`;
  assert.notDeepEqual(factsIn(own('Addresses')), factsIn(own('Where links lead')));
  assert.deepEqual(factsIn(own('Addresses')), factsIn(own('Addresses')));
});

test('a package that has no program for this computer is told from one that is not there', async () => {
  const { content, remove } = await temporaryJournal({ 'journal.yaml': FIELDS });
  const place = join(content, 'package.json');
  assert.equal(findTypst([place]).kind, 'missing');
  const folder = join(content, 'node_modules', TYPST);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.js'), 'throw new Error("no binding");');
  assert.equal(findTypst([place]).kind, 'unusable');
  writeFileSync(join(folder, 'index.js'), '');
  assert.equal(findTypst([place]).kind, 'ready');
  await remove();
});
