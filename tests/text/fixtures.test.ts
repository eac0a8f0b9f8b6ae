import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { SiteLanguage } from '../../src/languages/index.ts';
import { renderPlain } from '../../src/text/render-plain.ts';
import { render } from './rendering.ts';

/*
 * Each file in fixtures/ contains pairs: a name, a line ".", Markdown, a line ".", the expected HTML, a line ".". Files
 * named "….es.txt" are in Spanish; comments.txt contains comments, all others texts.
 */
const FOLDER = join(import.meta.dirname, 'fixtures');

interface Pair {
  readonly name: string;
  readonly markdown: string;
  readonly html: string;
}

function pairsIn(text: string): Pair[] {
  const pairs = text.matchAll(/^([^\n]+)\n\.\n([\s\S]*?)\n?^\.\n([\s\S]*?)^\.$/gm);
  return [...pairs].map(([, name = '', markdown = '', html = '']) => ({ name, markdown, html }));
}

for (const file of (await readdir(FOLDER)).sort()) {
  const language: SiteLanguage = file.endsWith('.es.txt') ? 'es' : 'en';
  const pairs = pairsIn(await readFile(join(FOLDER, file), 'utf8'));
  describe(file, () => {
    test('holds at least one pair', () => assert.ok(pairs.length > 0));
    for (const { name, markdown, html } of pairs) {
      test(name, () => {
        const set =
          file === 'comments.txt' ? renderPlain(markdown, language) : render(markdown, language).html;
        assert.equal(set.trimEnd(), html.trimEnd());
      });
    }
  });
}
