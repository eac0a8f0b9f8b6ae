import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { SiteLanguage } from '../../src/languages/index.ts';
import { renderPlain } from '../../src/text/render-plain.ts';
import { pairsIn } from './pairs.ts';
import { render } from './rendering.ts';

/*
 * Each file in fixtures/ contains pairs: a name, a line ".", Markdown, a line ".", the expected HTML, a line ".". Files
 * named "….es.txt" are in Spanish; comments.txt contains comments, all others texts.
 */
const FOLDER = join(import.meta.dirname, 'fixtures');

for (const file of (await readdir(FOLDER)).sort()) {
  const language: SiteLanguage = file.endsWith('.es.txt') ? 'es' : 'en';
  const pairs = pairsIn(await readFile(join(FOLDER, file), 'utf8'));
  describe(file, () => {
    test('holds at least one pair', () => assert.ok(pairs.length > 0));
    for (const { name, source, result } of pairs) {
      test(name, () => {
        const set = file === 'comments.txt' ? renderPlain(source, language) : render(source, language).html;
        assert.equal(set.trimEnd(), result.trimEnd());
      });
    }
  });
}
