import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { build } from 'esbuild';
import MarkdownIt from 'markdown-it';
import { withPlainFields } from '../../src/program/plain-fields.ts';
import { ROOT } from '../run/root.ts';

const MODULE = join(ROOT, 'node_modules/markdown-it/dist/markdown-it.mjs');
const FIXTURES = join(ROOT, 'tests/text/fixtures');

test('markdown-it has plain fields in the compiled program, and makes the same of every text', async () => {
  const source = readFileSync(MODULE, 'utf8');
  const calls = (code: string) => code.match(/\b_defineProperty\(/g)?.length ?? 0;
  assert.ok(calls(source) > 50, 'it is still compiled so; otherwise withPlainFields is not needed any more');
  const plain = withPlainFields(source);
  assert.equal(calls(plain), 1, 'only the helper itself is left');
  const { outputFiles } = await build({
    stdin: { contents: plain, resolveDir: join(MODULE, '..') },
    bundle: true,
    format: 'esm',
    write: false,
    platform: 'node',
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  const other: { readonly default: typeof MarkdownIt } = await import(`data:text/javascript;base64,${code}`);
  const options = { html: true, linkify: true, typographer: true };
  const [ours, theirs] = [new other.default(options), new MarkdownIt(options)];
  const texts = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(?:md|txt)$/.test(path),
  );
  assert.ok(texts.length > 5);
  for (const path of texts) {
    const text = readFileSync(join(FIXTURES, path), 'utf8');
    assert.equal(ours.render(text), theirs.render(text), path);
    assert.equal(JSON.stringify(ours.parse(text, {})), JSON.stringify(theirs.parse(text, {})), path);
  }
});
