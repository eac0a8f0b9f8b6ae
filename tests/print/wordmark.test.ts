import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plannedPrints } from '../../src/pages/print/plan.ts';
import { cutFaces } from '../../src/write/print/faces.ts';
import { openPress } from '../../src/write/print/press.ts';
import { printLookOf, WORDMARK } from '../../src/write/print/print-look.ts';
import { settableDocument } from '../../src/write/print/settable-document.ts';
import { findTypst } from '../../src/write/print/typst.ts';
import { JOURNAL, siteWith, text } from '../journal-of.ts';
import { objectsOf } from './read-pdf.ts';

test('the wordmark of a theme is on the first page, with the name of the journal for those who do not see it', async () => {
  const typst = findTypst();
  assert.ok(typst.kind === 'ready');
  const faces = await cutFaces(undefined);
  const wordmark = `<svg xmlns="http://www.w3.org/2000/svg" width="52" height="12" viewBox="0 0 52 12"><path fill="#a03a1b" d="M2 2h48v8H2z"/></svg>`;
  const setup = { kind: 'setup', typst: typst.path, faces: faces.files } as const;
  const [issue] = plannedPrints(
    siteWith({
      'journal.yaml': `${JOURNAL}pdf: true\n`,
      'issues/1/issue.md': text('title: One\ndate: 2021', 'Words.'),
    }),
  );
  assert.ok(issue);
  const look = { ...printLookOf(undefined, faces), direction: 'ltr', pictures: {} };
  const print = (drawn: object) => ({
    kind: 'print' as const,
    document: settableDocument(issue.document(), 'numbered'),
    look: JSON.stringify({ ...look, ...drawn }),
    pictures: [],
  });
  const size = { wordmark: { file: WORDMARK, width: 52, height: 12 } };
  const made = openPress({ ...setup, wordmark })(print(size));
  assert.ok(made.kind === 'set', JSON.stringify(made));
  assert.match(objectsOf(Buffer.from(made.pdf)), /\/Alt ?\(Two Voices\)/);
  const plain = openPress(setup)(print({}));
  assert.ok(plain.kind === 'set');
  assert.doesNotMatch(objectsOf(Buffer.from(plain.pdf)), /\/Alt ?\(Two Voices\)/);
});
