import assert from 'node:assert/strict';
import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, mock, test } from 'node:test';
import { openLoadMemory } from '../../src/check/load-memory.ts';
import { loadSite } from '../../src/check/load-site.ts';
import { openKnownTexts, withKnownTexts } from '../../src/sources/known-texts.ts';
import { readContent } from '../../src/sources/read-content.ts';

const ESSAY = 'issues/2/give-the-river-its-field.md';

let parent = '';
let content = '';
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'contrapunto-'));
  content = join(parent, 'content');
  await cp('tests/sites/two-banks', content, { recursive: true });
  // What was changed just now is not known: it could change again without another time.
  mock.timers.enable({ apis: ['Date'], now: Date.now() + 1_800_000 });
});
afterEach(async () => {
  mock.timers.reset();
  await rm(parent, { recursive: true });
});

/** What earlier processes have read and rendered. */
const knownTexts = () => openKnownTexts('content', join(parent, 'known'), 'this version');
const memoryOf = () => openLoadMemory('content', join(parent, 'texts'), 'this version');

/** Loads the journal as `build` does. `meanwhile` is called between reading and loading. */
async function load(meanwhile: () => Promise<void> = async () => {}) {
  return withKnownTexts(knownTexts(), async (known) => {
    const folder = { ...(await readContent(content, { texts: known })), root: 'content' };
    known?.save();
    await meanwhile();
    const memory = memoryOf();
    const { site, problems } = loadSite(folder, { drafts: false, memory });
    memory.save();
    return { archive: site?.archive, texts: [...(site?.texts.values() ?? [])], problems };
  });
}

/** The same without anything that is known. */
async function loadAnew() {
  const folder = { ...(await readContent(content)), root: 'content' };
  const { site, problems } = loadSite(folder, { drafts: false });
  return { archive: site?.archive, texts: [...(site?.texts.values() ?? [])], problems };
}

/** Changes a text, and the number of its lines. */
async function change(path: string, word: string): Promise<void> {
  const text = await readFile(join(content, path), 'utf8');
  await writeFile(
    join(content, path),
    text.replace(/^title: .*$/m, `title: ${word}\nsubtitle: ${word}, too`),
  );
}

describe('a journal whose texts are known', () => {
  test('is the same as one that is read, and none of them is read again', async () => {
    await load();
    const folder = await readContent(content, { texts: knownTexts() });
    const isUnread = (file: object) => Object.getOwnPropertyDescriptor(file, 'text')?.get !== undefined;
    assert.deepEqual(
      folder.files.map(isUnread),
      folder.files.map(() => true),
    );
    assert.deepEqual(await load(), await loadAnew());
  });

  test('is as it is now, if a text changes before its words are needed', async () => {
    await load();
    await rm(join(parent, 'texts'), { recursive: true });
    let times = 0;
    const loaded = await load(async () => {
      times += 1;
      if (times === 1) await change(ESSAY, 'Another');
    });
    assert.equal(times, 2);
    assert.deepEqual(loaded, await loadAnew());
  });

  test('is as it is now, if a text is gone before its words are needed', async () => {
    await load();
    await rm(join(parent, 'texts'), { recursive: true });
    const loaded = await load(() => rm(join(content, ESSAY), { force: true }));
    assert.deepEqual(loaded, await loadAnew());
  });

  test('finds what was made of its texts when they were read, and the other way round', async () => {
    await load();
    const folder = { ...(await readContent(content)), root: 'content' };
    const before = await readdir(join(parent, 'texts'));
    const memory = memoryOf();
    loadSite(folder, { drafts: false, memory });
    memory.save();
    // A pack in which something is new has another name.
    assert.deepEqual(await readdir(join(parent, 'texts')), before);
  });

  test('is as it is now, after each change', async () => {
    for (const word of ['One', 'Another', 'A third']) {
      await change(ESSAY, word);
      assert.deepEqual(await load(), await loadAnew());
    }
  });
});

describe('a text is not known', () => {
  const files = {
    'with marks of git': '---\ntitle: A\n---\n\n<<<<<<< ours\nOne\n=======\nTwo\n>>>>>>> theirs\n',
    'in an old encoding': Buffer.from('---\ntitle: Canción\n---\n', 'latin1'),
    'that is no text': Buffer.from([0, 255, 0]),
  };
  for (const [what, bytes] of Object.entries(files))
    test(what, async () => {
      await writeFile(join(content, ESSAY), bytes);
      const first = await load();
      assert.deepEqual(first.problems.length > 0 && first, await loadAnew());
      assert.deepEqual(await load(), first);
    });

  test('that was changed just now', async () => {
    await change(ESSAY, 'Now');
    const { mtimeMs } = await stat(join(content, ESSAY));
    mock.timers.setTime(mtimeMs + 500);
    await load();
    const { files } = await readContent(content, { texts: knownTexts() });
    const file = files.find(({ path }) => path === ESSAY);
    assert.equal(Object.getOwnPropertyDescriptor(file, 'text')?.get, undefined);
  });
});
