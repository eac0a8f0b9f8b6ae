import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse, type Token } from 'acorn';
import { transform } from 'esbuild';
import { analyse } from 'scslre';
import { ROOT } from '../run/root.ts';
import { codeFiles } from '../run/test-files.ts';

/*
 * `scslre` finds patterns that backtrack, and those that try again from each place of a run: `/ +$/` reads a run of n spaces
 * n times if a word follows it. The cure is to begin only where the run begins: `/(?<! ) +$/`. Patterns that are put
 * together of strings are not seen here.
 */

/** A pattern in the code. Only what is written as one is found. */
interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

async function patternsIn(file: string): Promise<readonly Pattern[]> {
  const text = await readFile(join(ROOT, file), 'utf8');
  const { code } = await transform(text, { loader: file.endsWith('x') ? 'tsx' : 'ts', jsx: 'automatic' });
  const patterns: Pattern[] = [];
  const onToken = ({ type, value }: Token & { readonly value?: unknown }): void => {
    if (type.label !== 'regexp') return;
    const { pattern, flags } = value as { readonly pattern: string; readonly flags: string };
    patterns.push({ file, source: pattern, flags });
  };
  parse(code, { ecmaVersion: 'latest', sourceType: 'module', onToken });
  return patterns;
}

function isSlow({ source, flags }: Pattern): boolean {
  return analyse({ source, flags }).reports.length > 0;
}

test('a pattern that needs quadratic time is recognized', () => {
  const slow = [/ +$/, /\s*,/, /^(\s*)(.*?)(\s*)$/s, /(?:a|a)+b/, /a.*b.*c/];
  const fast = [/(?<! ) +$/, /(?<!\s)\s*,/, /^ +/, /a[^ab]*b/];
  const file = 'here';
  for (const { source, flags } of slow) assert.ok(isSlow({ file, source, flags }), source);
  for (const { source, flags } of fast) assert.ok(!isSlow({ file, source, flags }), source);
});

test('no pattern of the program needs more than linear time', async () => {
  const files = (await codeFiles()).filter((path) => !path.startsWith('tests/'));
  const patterns = (await Promise.all(files.map(patternsIn))).flat();
  assert.ok(patterns.length > 300);
  const slow = patterns.filter(isSlow).map(({ file, source, flags }) => `${file}: /${source}/${flags}`);
  assert.deepEqual(slow, []);
});
