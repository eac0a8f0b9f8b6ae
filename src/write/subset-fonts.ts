import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Plugin } from 'esbuild';
import subsetFont from 'subset-font';
import { keepFile } from '../sources/write-file.ts';

/** Where fonts that were cut are kept between builds. */
const CACHE = join('.cache', 'fonts');

/** Letters, signs and punctuation of the western European languages; the same as `unicode-range` in `fonts.css`. */
const WESTERN = [
  ...charactersFrom(0x20, 0x7e),
  ...charactersFrom(0xa0, 0xff),
  ...charactersFrom(0x2010, 0x2027),
  ...charactersFrom(0x2030, 0x203a),
  'ŒœŠšŽžŸƒˆ˜€™−⁄',
].join('');

/** The weights that the styles use; the fonts have more. */
const WEIGHTS = { wght: { min: 400, max: 700 } };

/** Variable fonts with the western letters, as Fontsource names them. The files with other letters are taken as they are. */
const WESTERN_FONT = /-latin-wght-(?:normal|italic)\.woff2$/;

/** For esbuild: fonts that the styles name are cut to the letters and weights that are used, which saves a sixth of them. */
export const subsetFonts: Plugin = {
  name: 'subset-fonts',
  setup({ onLoad }) {
    onLoad({ filter: WESTERN_FONT }, async ({ path }) => ({ contents: await subset(path), loader: 'file' }));
  },
};

/** A font cut down; from the cache where it was before. */
async function subset(path: string): Promise<Uint8Array> {
  const font = await readFile(path);
  const key = createHash('sha256').update(font).update(WESTERN).update(JSON.stringify(WEIGHTS)).digest('hex');
  const file = join(CACHE, `${key.slice(0, 16)}-${basename(path)}`);
  await keepFile(file, () => subsetFont(font, WESTERN, { targetFormat: 'woff2', variationAxes: WEIGHTS }));
  return readFile(file);
}

function charactersFrom(first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => String.fromCodePoint(first + offset));
}
