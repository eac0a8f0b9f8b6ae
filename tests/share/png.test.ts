import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import sharp from 'sharp';
import { codeLengths, codesOf } from '../../src/write/share/png/huffman.ts';
import { pngOf } from '../../src/write/share/png/png.ts';
import { zlibRows } from '../../src/write/share/png/zlib-rows.ts';

/** Pieces of one byte, of copies of what was before, and of chance. */
const rows = fc
  .array(
    fc.oneof(
      fc
        .tuple(fc.nat(255), fc.integer({ min: 1, max: 700 }))
        .map(([byte, length]) => Buffer.alloc(length, byte)),
      fc.uint8Array({ minLength: 1, maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((pieces) => Buffer.concat([...pieces, ...pieces]));

test('rows of any bytes are what zlib reads again', () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 2, max: 2000 }), (bytes, stride) => {
      assert.ok(inflateSync(zlibRows(bytes, stride)).equals(bytes));
    }),
    { numRuns: 200 },
  );
});

test('long rows and unlikely bytes are what zlib reads again', () => {
  // The rarest byte of numbers like these has a code that is too long, unless the counts are made more equal.
  const fibonacci = [1, 1];
  while (fibonacci.length < 24) fibonacci.push((fibonacci.at(-1) ?? 0) + (fibonacci.at(-2) ?? 0));
  const bytes = Buffer.concat(
    fibonacci.map((count, index) =>
      Buffer.from(Array.from({ length: 2 * count }, (_, at) => (at % 2 === 0 ? index : 200 + (at % 5)))),
    ),
  );
  for (const stride of [2, 601, 1201, 32_768]) assert.ok(inflateSync(zlibRows(bytes, stride)).equals(bytes));
  const lengths = codeLengths(fibonacci, 15);
  assert.ok(Math.max(...lengths) <= 15);
  assert.equal(
    new Set(codesOf(lengths).map((code, symbol) => `${lengths[symbol]}:${code}`)).size,
    lengths.length,
  );
});

test('a picture has its colours in their places', async () => {
  const palette = ['#ff0000', '#00ff00', '#0000ff'];
  const png = pngOf({ width: 2, height: 2, palette, rows: Uint8Array.of(0, 0, 1, 0, 2, 0) });
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  assert.deepEqual([info.width, info.height], [2, 2]);
  assert.deepEqual([...data], [255, 0, 0, 0, 255, 0, 0, 0, 255, 255, 0, 0]);
});
