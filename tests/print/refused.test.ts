import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { makePrints } from '../../src/write/print/make-prints.ts';
import { findTypst } from '../../src/write/print/typst.ts';
import { JOURNAL, siteWith, text } from '../journal-of.ts';
import { HAS_POPPLER, lineOf } from './read-pdf.ts';

/** Typst, which refuses each document with this word in it. Nothing is known that an author can write and Typst refuses. */
const UNSETTABLE = 'unsettable';
const folder = mkdtempSync(join(tmpdir(), 'contrapunto-'));
after(() => rmSync(folder, { recursive: true }));

function refusingTypst(): string {
  const typst = findTypst();
  assert.ok(typst.kind === 'ready');
  writeFileSync(join(folder, 'package.json'), '{ "version": "0" }');
  writeFileSync(
    join(folder, 'index.js'),
    `const typst = require(${JSON.stringify(typst.path)});
    exports.NodeCompiler = {
      create: (options) => {
        const compiler = typst.NodeCompiler.create(options);
        let refuses = false;
        return new Proxy(compiler, {
          get: (_, name) => (...args) => {
            if (name === 'mapShadow' && args[0].endsWith('document.json'))
              refuses = args[1].includes('${UNSETTABLE}');
            if (name === 'compile' && refuses) throw new Error('it is ${UNSETTABLE}');
            return compiler[name](...args);
          },
        });
      },
    };`,
  );
  return join(folder, 'index.js');
}

const set = (files: Readonly<Record<string, string>>) =>
  makePrints(
    siteWith({ 'journal.yaml': `${JOURNAL}pdf: true\n`, ...files }),
    folder,
    refusingTypst(),
    () => {},
  );

describe('a text that Typst refuses', () => {
  const skip = HAS_POPPLER ? false : 'needs poppler-utils';
  test('costs its issue only itself: its title and its address stay', { skip }, async () => {
    const { files, refused, incomplete } = await set({
      'issues/1/issue.md': text('title: Bridges\ndate: 2021-05', 'The first words.'),
      'issues/1/good.md': text('title: Good\nauthors: [Ana]', 'All of this, and [the other](other.md).'),
      'issues/1/other.md': text(
        'title: Other\nauthors: [Eva]\nsummary: What it says.',
        `This is ${UNSETTABLE}.`,
      ),
    });
    assert.deepEqual(
      files.map(({ path }) => path),
      ['issues/1/issue.pdf', 'issues/1/good/article.pdf'],
    );
    assert.deepEqual(refused, [{ address: '/issues/1/other/article.pdf', reason: `it is ${UNSETTABLE}` }]);
    assert.deepEqual(incomplete, [{ address: '/issues/1/issue.pdf', leftOut: ['/issues/1/other/'] }]);
    const words = lineOf(readFileSync(files[0]?.from ?? ''));
    for (const printed of [
      'The first words.',
      'All of this, and the other',
      'Other Eva This text could not be set for print. It can be read here: https://example.org/ issues/1/other/',
    ])
      assert.ok(words.includes(printed), `${printed}\n${words}`);
    assert.ok(!words.includes('What it says.'));
  });

  test('may be the introduction, and is told with its issue if there is nothing else', async () => {
    const introduction = text('title: Bridges\ndate: 2021-05', `This is ${UNSETTABLE}.`);
    const alone = await set({ 'issues/1/issue.md': introduction });
    assert.deepEqual(alone.files, []);
    assert.deepEqual(
      alone.refused.map(({ address }) => address),
      ['/issues/1/issue.pdf'],
    );
    const both = await set({
      'issues/1/issue.md': introduction,
      'issues/1/good.md': text('title: Good', 'Words.'),
    });
    assert.deepEqual(both.incomplete, [{ address: '/issues/1/issue.pdf', leftOut: ['/issues/1/'] }]);
  });
});
