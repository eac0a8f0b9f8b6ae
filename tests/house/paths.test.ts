import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ROOT } from '../run/root.ts';

const ROOTS = ['src', 'layouts', 'tests', 'docs', '.github', '.ci', 'create-contrapunto'];

/** Paths in a document's code spans that begin with a folder of the repository, up to the first placeholder. */
function pathsIn(document: string): readonly string[] {
  return [...document.matchAll(/`([\w./-]+\/[^`\s]*)`/g)]
    .map(([, path = '']) => path.replace(/[^/]*[<*{].*$/, ''))
    .filter((path) => ROOTS.includes(path.split('/')[0] ?? ''));
}

for (const file of ['ARCHITECTURE.md', 'CONTRIBUTING.md', 'README.md']) {
  test(`the paths that ${file} names exist`, () => {
    const paths = pathsIn(readFileSync(`${ROOT}/${file}`, 'utf8'));
    assert.deepEqual(
      paths.filter((path) => !existsSync(`${ROOT}/${path}`)),
      [],
    );
  });
}

test('a path with a placeholder is a path to the folder above it', () => {
  assert.deepEqual(
    pathsIn('`src/a/b.ts`, `layouts/<kind>.11ty.tsx`, `src/check/check-*.ts`, `x/y`, `{{ }}`'),
    ['src/a/b.ts', 'layouts/', 'src/check/'],
  );
});
