import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { loadSite } from '../../src/check/load-site.ts';
import { RULES } from '../../src/problems/rules/all-rules.ts';
import { formatText } from '../../src/terminal/format.ts';
import { journalWithFault, releaseBefore } from './journal-with-fault.ts';

describe('every rule has a folder of invalid content, whose problems are printed whole', () => {
  const rules = [...new Set(RULES.map(({ id }) => id))];
  for (const rule of rules) {
    test(rule, async () => {
      const release = await releaseBefore(rule);
      const { problems } = loadSite(await journalWithFault(rule), { drafts: false, release });
      for (const language of ['en', 'es'] as const) {
        const expected = await readFile(join(import.meta.dirname, rule, `problems.${language}.txt`), 'utf8');
        assert.equal(formatText(problems, language), expected);
      }
      assert.ok(problems.some((problem) => problem.rule === rule));
    });
  }

  test('no folder is left without its rule', async () => {
    const entries = await readdir(import.meta.dirname, { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    assert.deepEqual(folders.sort(), [...rules, 'base'].sort());
  });

  test('the journal they are laid over has no problem of its own', async () => {
    const { problems } = loadSite(await journalWithFault('base-alone'), { drafts: false });
    assert.deepEqual(problems, []);
  });

  test('front matter that is not YAML never runs', () => {
    assert.equal(existsSync('ran'), false);
  });
});
