import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { plannedPrints } from '../../src/pages/print/plan.ts';
import { beginPreview } from '../../src/serve/preview.ts';
import { unsetLettersIn } from '../../src/text/print-letters.ts';
import { cutFaces } from '../../src/write/print/faces.ts';
import { openPress } from '../../src/write/print/press.ts';
import { printLookOf } from '../../src/write/print/print-look.ts';
import { settableDocument, type UnsetLetters } from '../../src/write/print/settable-document.ts';
import { findTypst, TYPST } from '../../src/write/print/typst.ts';
import { type BuiltSite, siteOf } from '../built-site.ts';
import { JOURNAL as FIELDS, problemsWith, QUICK, siteWith, text } from '../journal-of.ts';
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

test('letters that no face has are printed as their numbers, and check says which', () => {
  const files = {
    'journal.yaml': `${FIELDS}pdf: true\n`,
    'issues/1/issue.md': text('title: One\ndate: 2021'),
    'issues/1/peace.md': text(
      'title: On 和平\nauthors: [李雷]\nslug: peace',
      '[Peace](https://example.com/和平/) 평화 🔥 <span id="和">here</span>, [there](#和).',
    ),
    'issues/1/silent.md': text('title: Silent', 'See https://example.com/和 and <!-- 平 --> words.'),
  };
  const named = {
    'journal.yaml': `${FIELDS}pdf: true\ndescription: 平\nsections: {a: Essays, b: 和}\nwords: {en: {work.links: 平}}\n`,
    'people.yaml': 'ana: {name: 李, links: [https://example.com/]}\n',
  };
  assert.deepEqual(
    problemsWith({ ...files, ...named })
      .filter(({ rule, file }) => rule === 'unprintable-letters' && file.endsWith('yaml'))
      .map(({ file, message }) => [file, /"[^.]*"/.exec(message.en)?.[0]]),
    [
      ['content/journal.yaml', '"和", "平"'],
      ['content/people.yaml', '"李"'],
    ],
  );
  const print = plannedPrints(siteWith(files)).find(({ address }) => address.includes('peace'));
  assert.ok(print);
  const shown = settableDocument(print.document(), 'numbered');
  assert.match(shown, /"On \[U\+548C\]\[U\+5E73\]"/);
  assert.match(shown, /"authors":\["李雷"\]/);
  assert.match(shown, /"to":"https:\/\/example.com\/%E5%92%8C%E5%B9%B3\/"/);
  assert.match(shown, /"shown":"https:\/\/example.com\/%E5%92%8C%E5%B9%B3\/"/);
  assert.match(shown, /\[U\+D3C9\]\[U\+D654\] {2}/);
  const found = problemsWith(files).filter(({ rule }) => rule === 'unprintable-letters');
  assert.deepEqual(
    found.map(({ file, line, column }) => [file, line, column]),
    [['content/issues/1/peace.md', 2, 11]],
  );
  assert.match(found[0]?.message.en ?? '', /"和", "平", "李", "雷", "평"/);
});

test('the letters that check misses are those that Typst cannot set', async () => {
  const typst = findTypst();
  assert.ok(typst.kind === 'ready');
  const faces = await cutFaces(undefined);
  const press = openPress({ kind: 'setup', typst: typst.path, faces: faces.files });
  const files = {
    'journal.yaml': `${FIELDS}pdf: true\n`,
    'issues/1/issue.md': text('title: One\ndate: 2021'),
  };
  const look = { ...printLookOf(undefined, faces), direction: 'ltr', pictures: {} };
  const print = (words: string, letters: UnsetLetters = 'kept') => {
    const [issue] = plannedPrints(
      siteWith({ ...files, 'issues/1/issue.md': text('title: One\ndate: 2021', words) }),
    );
    assert.ok(issue);
    const document = settableDocument(issue.document(), letters);
    return press({ kind: 'print', document, look: JSON.stringify(look), pictures: [] });
  };
  for (const words of [
    'Żółć ő Việt',
    'Свобода Ελευθερία שלום حرية',
    '∀x → 2⁄3 ☐ “quoted” 🔥 emoji',
    'მშვიდობა Խաղաղություն कमल',
  ]) {
    assert.deepEqual(unsetLettersIn(words), []);
    assert.equal(print(words).kind, 'set', words);
  }
  for (const words of ['和平', 'สันติภาพ', '평화']) {
    assert.notDeepEqual(unsetLettersIn(words), []);
    assert.equal(print(words).kind, 'refused', words);
    assert.equal(print(words, 'numbered').kind, 'set', words);
  }
  // Wherever the small print begins on a page with notes.
  for (let paragraphs = 9; paragraphs < 17; paragraphs += 1) {
    const numbers = Array.from({ length: paragraphs }, (_, index) => index);
    const noted = [
      ...numbers.map((number) => `${'Words of a paragraph. '.repeat(24)}[^${number}]`),
      ...numbers.map((number) => `[^${number}]: A note of some length, so that it has its own line.`),
    ];
    const made = print(noted.join('\n\n'));
    assert.equal(made.kind, 'set', `${paragraphs} paragraphs: ${made.kind === 'refused' ? made.reason : ''}`);
  }
  const [one, other] = [print('The same'), print('The same')];
  assert.ok(one.kind === 'set' && other.kind === 'set');
  assert.deepEqual(one.pdf, other.pdf);
});
