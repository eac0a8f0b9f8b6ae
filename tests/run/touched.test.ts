import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { codeFiles, isTestFile } from './test-files.ts';
import { type Leads, leadsOf, testsTouchedBy } from './touched.ts';

let code: readonly string[] = [];
let leads: Leads;
before(async () => {
  code = await codeFiles();
  leads = leadsOf(code);
});

/** Those of these tests that run if a file has changed. */
function touched(changed: string, ...of: readonly string[]): readonly string[] {
  const tests = testsTouchedBy([changed], leads);
  return of.filter((test) => tests.includes(`tests/${test}.test.ts`));
}

describe('the tests that a change can affect', () => {
  const READING = ['text/render-text', 'commands/build', 'browser/reading', 'archive/date'] as const;

  test('include every test that imports the file, directly or not, or starts a program that does', () => {
    assert.deepEqual(touched('src/text/render-text.ts', ...READING), READING.slice(0, 3));
    assert.deepEqual(touched('tests/archive/date.test.ts', ...READING), ['archive/date']);
  });

  test('include all that build pages, for a template or a style', () => {
    for (const file of ['layouts/article.11ty.tsx', 'layouts/parts/text/cite.tsx', 'layouts/styles/base.css'])
      assert.deepEqual(touched(file, ...READING), ['commands/build', 'browser/reading'], file);
  });

  test('include all that read journals, for a file of a journal', () => {
    assert.deepEqual(touched('tests/sites/debate/journal.yaml', ...READING), ['commands/build']);
    assert.deepEqual(touched('content/journal.yaml', 'publishing/workflows', 'archive/date'), [
      'publishing/workflows',
    ]);
    assert.deepEqual(touched('tests/text/fixtures/links.md', 'text/fixtures', 'archive/date'), [
      'text/fixtures',
    ]);
  });

  test('are all tests for a file that all depend on or an unknown one, and for prose those that name it', () => {
    const all = code.filter(isTestFile);
    for (const file of [
      'package.json',
      'tests/run/compile.ts',
      'src/languages/en/guide/editors.md',
      'somewhere/else.csv',
    ])
      assert.deepEqual(testsTouchedBy([file], leads), all, file);
    assert.deepEqual(testsTouchedBy(['README.md'], leads), []);
    assert.ok(testsTouchedBy(['ARCHITECTURE.md'], leads).includes('tests/house/floors.test.ts'));
  });
});
