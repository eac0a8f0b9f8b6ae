import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { pngOf } from '../../src/write/share/png.ts';

test('a picture has its colours in their places', async () => {
  const palette = ['#ff0000', '#00ff00', '#0000ff'];
  const png = pngOf({ width: 2, height: 2, palette, rows: Uint8Array.of(0, 0, 1, 0, 2, 0) });
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  assert.deepEqual([info.width, info.height], [2, 2]);
  assert.deepEqual([...data], [255, 0, 0, 0, 255, 0, 0, 0, 255, 255, 0, 0]);
});
