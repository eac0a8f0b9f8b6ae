import assert from 'node:assert/strict';
import { dirname } from 'node:path';
import { describe, test } from 'node:test';
import { type Floors, floorsIn, importsThatGoUp, roomOf } from './floors.ts';
import { circlesIn, folderImportsOf, type Imports, importsOf, sourceFiles } from './imports.ts';

const files = sourceFiles();
const imports = importsOf(files);
const floors = floorsIn();

describe('the floors of src/', () => {
  test('every room has a floor in ARCHITECTURE.md, and every room listed there exists', () => {
    const rooms = new Set(files.map(({ path }) => roomOf(path)));
    assert.deepEqual([...floors.keys()].sort(), [...rooms].sort());
  });

  test('every import goes from a higher floor to a lower one', () => {
    assert.deepEqual(importsThatGoUp(imports, floors), []);
  });

  test('no folders import each other, directly or indirectly', () => {
    assert.deepEqual(circlesIn(folderImportsOf(imports)), []);
  });

  test('no file imports itself indirectly', () => {
    assert.deepEqual(circlesIn(imports), []);
  });

  test('there are at most 22 rooms', () => {
    const rooms = [...floors.keys()].filter((room) => !room.includes('.'));
    assert.ok(rooms.length <= 22, `${rooms.length} rooms`);
  });

  test('no folder has too many files, and none has only one or two small ones', () => {
    const folders = new Map<string, number[]>();
    for (const { path, text } of files) {
      const folder = dirname(path);
      if (folder === 'src') continue;
      folders.set(folder, [...(folders.get(folder) ?? []), text.split('\n').length]);
    }
    const wrong = [...folders].filter(([folder, lines]) => {
      const hasSubfolders = [...folders.keys()].some((other) => other.startsWith(`${folder}/`));
      const isTiny =
        lines.length <= 2 && !hasSubfolders && lines.reduce((sum, count) => sum + count, 0) < 150;
      return lines.length > 20 || isTiny;
    });
    assert.deepEqual(wrong, []);
  });
});

describe('the check for imports that go up', () => {
  const house: Floors = new Map([
    ['model', 1],
    ['text', 2],
    ['archive', 2],
    ['cli.ts', 3],
  ]);
  const importing = (...pairs: readonly (readonly [string, string])[]): Imports => {
    return importsOf(pairs.map(([path, from]) => ({ path, text: `import type { X } from '${from}';\n` })));
  };

  test('finds an import in the wrong direction', () => {
    assert.deepEqual(importsThatGoUp(importing(['src/text/a.ts', '../model/b.ts']), house), []);
    const turned = importing(['src/model/b.ts', '../text/a.ts']);
    assert.deepEqual(importsThatGoUp(turned, house), [
      'src/model/b.ts (floor 1) imports src/text/a.ts (floor 2)',
    ]);
  });

  test('finds imports from a room on the same floor, from a room without a floor, and from outside src/', () => {
    for (const from of ['../archive/a.ts', '../attic/a.ts', '../../layouts/a.ts']) {
      assert.equal(importsThatGoUp(importing(['src/text/a.ts', from]), house).length, 1, from);
    }
  });

  test('finds a cycle of any length', () => {
    const circle = importing(
      ['src/text/a.ts', './b.ts'],
      ['src/text/b.ts', './c.ts'],
      ['src/text/c.ts', './a.ts'],
    );
    assert.deepEqual(circlesIn(circle), [['src/text/a.ts', 'src/text/b.ts', 'src/text/c.ts']]);
    assert.deepEqual(circlesIn(importing(['src/text/a.ts', './b.ts'], ['src/text/b.ts', './c.ts'])), []);
  });
});
