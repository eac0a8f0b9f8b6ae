import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { drawHouse } from './draw-house.ts';
import { floorsIn } from './floors.ts';
import { importsOf, sourceFiles } from './imports.ts';

test('docs/house.md shows the present imports; `npm run house` updates it', () => {
  const kept = readFileSync(new URL('../../docs/house.md', import.meta.url), 'utf8');
  assert.equal(kept, drawHouse(importsOf(sourceFiles()), floorsIn()));
});

test('an import that a longer path implies is listed, but not drawn', () => {
  const imports = new Map([
    ['src/pages/a.ts', new Set(['src/text/b.ts', 'src/model/c.ts'])],
    ['src/text/b.ts', new Set(['src/model/c.ts'])],
    ['src/model/c.ts', new Set<string>()],
  ]);
  const floors = new Map([
    ['model', 1],
    ['text', 2],
    ['pages', 3],
  ]);
  const drawing = drawHouse(imports, floors);
  assert.match(drawing, /pages --> text\n/);
  assert.doesNotMatch(drawing, /pages --> model/);
  assert.match(drawing, /\| 3 \| `pages` \| `text` `model` \|/);
});
