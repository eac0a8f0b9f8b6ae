import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { codeFiles, isTestFile } from './test-files.ts';
import { type Leads, leadsOf, testsTouchedBy } from './touched.ts';

let code: readonly string[] = [];
let leads: Leads;
before(async () => {
  code = await codeFiles();
  leads = await leadsOf(code);
});

/** What runs when a file has changed, of these tests. */
function touched(changed: string, ...of: readonly string[]): readonly string[] {
  const tests = testsTouchedBy([changed], leads);
  return of.filter((test) => tests.includes(`tests/${test}.test.ts`));
}

describe('what a change can touch', () => {
  const READING = ['text/render-text', 'commands/build', 'browser/reading', 'archive/date'] as const;

  test('is every test that imports the file, if by way of others or of the program in a process of its own', () => {
    assert.deepEqual(touched('src/text/render-text.ts', ...READING), READING.slice(0, 3));
    assert.deepEqual(touched('tests/archive/date.test.ts', ...READING), ['archive/date']);
  });

  test('is with a template, a style or a text of the guide every test that makes pages', () => {
    for (const file of ['layouts/article.11ty.tsx', 'layouts/parts/cite.tsx', 'layouts/styles/base.css'])
      assert.deepEqual(touched(file, ...READING), ['commands/build', 'browser/reading'], file);
    assert.deepEqual(touched('src/pages/guide/editors.en.md', 'guide/guide', 'archive/date'), [
      'guide/guide',
    ]);
  });

  test('is with a journal every test that reads one', () => {
    assert.deepEqual(touched('tests/sites/debate/journal.yaml', ...READING), ['commands/build']);
    assert.deepEqual(touched('content/journal.yaml', 'publishing/workflows', 'archive/date'), [
      'publishing/workflows',
    ]);
    assert.deepEqual(touched('tests/text/fixtures/links.md', 'text/fixtures', 'archive/date'), [
      'text/fixtures',
    ]);
  });

  test('is everything with what all depends on, or what nothing is known of; with prose what names it', () => {
    const all = code.filter(isTestFile);
    for (const file of ['package.json', 'tests/run/compile.ts', 'somewhere/else.csv'])
      assert.deepEqual(testsTouchedBy([file], leads), all, file);
    assert.deepEqual(testsTouchedBy(['README.md'], leads), []);
    assert.ok(testsTouchedBy(['ARCHITECTURE.md'], leads).includes('tests/house/floors.test.ts'));
  });
});
