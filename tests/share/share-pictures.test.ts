import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import sharp from 'sharp';
import { WriteError } from '../../src/sources/files/write-file.ts';
import { loadSharp } from '../../src/sources/sharp.ts';
import { drawnText, undrawnIn } from '../../src/text/share-letters.ts';
import { beginSharePictures } from '../../src/write/share/begin-share-pictures.ts';
import { drawBeside } from '../../src/write/share/draw-beside.ts';
import { lettersOf, readFonts } from '../../src/write/share/letters.ts';
import type { ShareOrder } from '../../src/write/share/make-share-pictures.ts';
import { OWN_LOOK } from '../../src/write/share/share-look.ts';
import { inVisualOrder } from '../../src/write/share/visual-order.ts';

const LONG = `${'Supercalifragilístico'.repeat(12)} ${'palabra muy larga '.repeat(60)}`;

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'contrapunto-share-'));
});
after(() => rm(folder, { recursive: true }));

/** Makes pictures with a cache of this name. */
function makeAll(orders: readonly ShareOrder[], cache: string) {
  return beginSharePictures(orders, join(folder, cache), () => {}).files;
}

/** Makes one picture and returns its file in the cache. */
async function make(title: string, cache = 'cache'): Promise<string> {
  const order = { path: 'a.png', words: { journal: 'Two Voices', title, issue: 'Issue 2' } };
  const [made] = await makeAll([order], cache);
  assert.equal(made?.path, 'a.png');
  return made.from;
}

describe('a share picture', () => {
  for (const title of [
    'Building the Left',
    'Příliš žluťoučký kůň: ¿y el Việt Nam?',
    'Мы победим',
    'المدرسة، لمن؟',
    LONG,
    '<svg>&"',
  ]) {
    test(`is 1200 × 630 and light: ${title.slice(0, 40)}`, async () => {
      const bytes = await readFile(await make(title));
      const { format, width, height } = await sharp(bytes).metadata();
      assert.deepEqual({ format, width, height }, { format: 'png', width: 1200, height: 630 });
      assert.ok(bytes.length < 40_000, `${bytes.length} bytes`);
      const { dominant, channels } = await sharp(bytes).stats();
      assert.ok(Math.min(dominant.r, dominant.g, dominant.b) > 240);
      assert.ok(Math.min(...channels.map(({ min }) => min)) < 40);
    });
  }
  test('lacks the characters that the check knows, and no others', async () => {
    const letters = await lettersOf(await readFonts());
    for (let code = 0x21; code < 0x30000; code++) {
      const letter = String.fromCodePoint(code).normalize('NFC');
      if (/^(?:\s|\p{C}|\p{Default_Ignorable_Code_Point}|\u20e3)/u.test(letter)) continue;
      assert.equal(undrawnIn(letter).length === 0, letters.has(letter), code.toString(16));
    }
  });
  test('leaves out emoji, and whole lines with letters of another script', () => {
    assert.equal(drawnText('Fire 🔥 and ❤️ roses'), 'Fire and roses');
    for (const title of ['Свобода', 'שלום', '自由', 'Ελευθερία', 'La Свобода'])
      assert.equal(drawnText(title), '');
  });
  test('begins an Arabic title at the right, with its words and signs in their order', async () => {
    const inkOf = async (file: string) => {
      const { data, info } = await sharp(file).greyscale().raw().toBuffer({ resolveWithObject: true });
      const dark = (left: number) =>
        Array.from({ length: 200 * 300 }, (_, place) => [left + (place % 200), 180 + Math.trunc(place / 200)])
          .map(([x = 0, y = 0]) => data[y * info.width + x] ?? 255)
          .filter((level) => level < 100).length;
      return { left: dark(72), right: dark(1200 - 72 - 200) };
    };
    const ink = await inkOf(await make('من؟'));
    assert.ok(ink.right > 1000, String(ink.right));
    assert.equal(ink.left, 0);
    const seen = (line: string) =>
      inVisualOrder(line)
        .map(({ text }) => text)
        .join('');
    assert.equal(seen('نقرأ معًا «The School» في 2020، ثم نكتب'), 'نكتب ثم ،2020 في »The School« معًا نقرأ');
    assert.equal(seen('On the first school المدرسة الأولى, 2'), 'On the first school الأولى المدرسة, 2');
    assert.equal(seen('A sentence, with signs.'), 'A sentence, with signs.');
  });
  test('shows its title: another title is another picture', async () => {
    const one = await readFile(await make('One'));
    const other = await readFile(await make('Other'));
    assert.ok(!one.equals(other));
  });
  test('has the same bytes in every cache', async () => {
    const [here, there] = [await make('Twice', 'here'), await make('Twice', 'there')];
    assert.deepEqual(await readFile(here), await readFile(there));
  });
  test('is made once', async () => {
    await make('Kept', 'kept');
    await make('Kept', 'kept');
    assert.equal((await picturesIn('kept')).length, 1);
  });
  test('is shared by pages with the same words', async () => {
    const words = { journal: 'Two Voices', title: 'Same', issue: 'Issue 2' };
    const orders = ['a.png', 'b.png', 'c.png', 'd.png'].map((path) => ({ path, words }));
    const made = await makeAll(orders, 'same');
    assert.deepEqual(
      made.map(({ path }) => path),
      orders.map(({ path }) => path),
    );
    assert.equal((await picturesIn('same')).length, 1);
  });
});

/** The names of the pictures in a cache. */
async function picturesIn(cache: string): Promise<readonly string[]> {
  return (await readdir(join(folder, cache))).filter((name) => name.includes('.png.'));
}

describe('many share pictures that are not in the cache', () => {
  const MANY = Array.from({ length: 120 }, (_, index) => ({
    path: `${index}.png`,
    words: { journal: 'Two Voices', title: `Text ${index % 110}` },
  }));
  /** What is made of the orders, by the names of files, which have the digests of their contents. */
  const alone = async () => {
    const made = [await makeAll(MANY.slice(0, 60), 'alone'), await makeAll(MANY.slice(60), 'alone')];
    return new Map(made.flat().map(({ path, from }) => [path, basename(from)]));
  };
  /** Makes them with a cache of this name. Another process cannot draw if it cannot start. */
  const draw = async (cache: string, canStart = true, onPicture: (done: number) => void = () => {}) => {
    const before = process.env['NODE_OPTIONS'];
    if (!canStart) process.env['NODE_OPTIONS'] = '--require=/there/is/no/such/module.cjs';
    try {
      const drawn = beginSharePictures(MANY, join(folder, cache), onPicture);
      const made = await drawn.files.finally(drawn.stop);
      return new Map(made.map(({ path, from }) => [path, basename(from)]));
    } finally {
      if (before === undefined) delete process.env['NODE_OPTIONS'];
      else process.env['NODE_OPTIONS'] = before;
    }
  };

  test('are drawn by another process, and are the same', async () => {
    const told: number[] = [];
    assert.deepEqual(await draw('beside', true, (done) => told.push(done)), await alone());
    assert.deepEqual([told.length, told.at(-1)], [110, 120]);
    assert.deepEqual(
      told,
      told.toSorted((a, b) => a - b),
    );
    assert.equal((await readdir(join(folder, 'beside'))).length, 110);
  });
  test('come from the other process one by one, until they are not wanted', async () => {
    const look = { palette: OWN_LOOK.colours, fonts: await readFonts() };
    const words = MANY.slice(0, 4).map((order) => order.words);
    const all: Uint8Array[] = [];
    const some: Uint8Array[] = [];
    await drawBeside(words, look, (png) => all.push(png), new AbortController().signal);
    const here = await makeAll(MANY.slice(0, 4), 'here');
    assert.deepEqual(
      await Promise.all(here.map(({ from }) => readFile(from))),
      all.map((png) => Buffer.from(png)),
    );
    const stopping = new AbortController();
    const stopAfterOne = (png: Uint8Array) => {
      some.push(png);
      stopping.abort();
    };
    await drawBeside(words, look, stopAfterOne, stopping.signal);
    assert.equal(some.length, 1);
  });
  test('are drawn by this one if that one ends too early', async () => {
    assert.deepEqual(await draw('orphaned', false), await alone());
  });
  test('are drawn if the cache cannot be written', async () => {
    await writeFile(join(folder, 'file'), '');
    assert.deepEqual(await draw('file/in/cache'), await alone());
  });
  test('are no longer drawn once they are not wanted', async () => {
    const drawn = beginSharePictures(MANY, join(folder, 'unwanted'), () => drawn.stop());
    assert.ok((await drawn.files).length < MANY.length);
  });
  test('fail with what happens when one is taken', async () => {
    const fail = () => {
      throw new WriteError('a.png', 'ENOSPC');
    };
    await assert.rejects(draw('full', true, fail), WriteError);
  });
});

test('SVG cannot be read by the picture library', async () => {
  const library = await loadSharp();
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>');
  await assert.rejects(library(svg).png().toBuffer());
});
