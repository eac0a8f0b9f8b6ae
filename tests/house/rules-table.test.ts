import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { type SourceFile, sourceFiles } from './imports.ts';
import { rulesTable } from './rules-table.ts';
import { wordsTable } from './words-table.ts';

test('docs/rules.md says where each rule is checked; `npm run house` updates it', () => {
  const kept = readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8');
  assert.equal(kept, rulesTable(sourceFiles()));
});

test('docs/words.md has the words that a journal may replace; `npm run house` updates it', () => {
  const kept = readFileSync(new URL('../../docs/words.md', import.meta.url), 'utf8');
  assert.equal(kept, wordsTable());
});

describe('the table of rules', () => {
  const rule = (id: string, text: string): SourceFile => ({
    path: `src/problems/rules/links/${id}.ts`,
    text,
  });
  const two = rule(
    'two-faces',
    "export const harsh = defineRule(\n  'two-faces',\n  'error',\n  {},\n);\n\nexport const mild = defineRule('two-faces/mild', 'warning', {});\n",
  );
  const one = rule('one-face', "export const one = defineRule('one-face', 'warning', {});\n");
  const reporter: SourceFile = {
    path: 'src/text/links.ts',
    text: "import { one } from '../problems/rules/links/one-face.ts';\nimport {\n  harsh,\n  mild as soft,\n} from '../problems/rules/links/two-faces.ts';\n",
  };

  test('has a line for each id, sorted, with every severity and every file that reports it', () => {
    const other: SourceFile = {
      path: 'src/check/check.ts',
      text: "import { harsh } from '../problems/rules/links/two-faces.ts';\n",
    };
    const lines = rulesTable([two, reporter, one, other]).match(/^\| \[.*$/gm);
    assert.deepEqual(lines, [
      '| [`one-face`](../src/problems/rules/links/one-face.ts) | warning | [`text/links.ts`](../src/text/links.ts) |',
      '| [`two-faces`](../src/problems/rules/links/two-faces.ts) | error or warning | [`check/check.ts`](../src/check/check.ts), [`text/links.ts`](../src/text/links.ts) |',
    ]);
  });

  test('throws if no file reports a rule', () => {
    assert.throws(
      () => rulesTable([two, one]),
      /two-faces\.ts: harsh is reported nowhere|one-face\.ts: one is/,
    );
    const without = { ...reporter, text: reporter.text.replace('  mild as soft,\n', '') };
    assert.throws(() => rulesTable([two, one, without]), /two-faces\.ts: mild is reported nowhere/);
  });
});
