import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plannedPrints } from '../../src/pages/print/plan.ts';
import { unsetLettersIn } from '../../src/text/print-letters.ts';
import { cutFaces } from '../../src/write/print/faces.ts';
import { openPress } from '../../src/write/print/press.ts';
import { printLookOf } from '../../src/write/print/print-look.ts';
import { settableDocument, type UnsetLetters } from '../../src/write/print/settable-document.ts';
import { findTypst } from '../../src/write/print/typst.ts';
import { JOURNAL, problemsWith, siteWith, text } from '../journal-of.ts';

test('letters that no face has are printed as their numbers, and check says which', () => {
  const files = {
    'journal.yaml': `${JOURNAL}pdf: true\n`,
    'issues/1/issue.md': text('title: One\ndate: 2021'),
    'issues/1/peace.md': text(
      'title: On 和平\nauthors: [李雷]\nslug: peace',
      '[Peace](https://example.com/和平/) 평화 🔥 <span id="和">here</span>, [there](#和).',
    ),
    'issues/1/silent.md': text('title: Silent', 'See https://example.com/和 and <!-- 平 --> words.'),
  };
  const named = {
    'journal.yaml': `${JOURNAL}pdf: true\ndescription: 平\nsections: {a: Essays, b: 和}\nwords: {en: {work.links: 平}}\n`,
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
    'journal.yaml': `${JOURNAL}pdf: true\n`,
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
