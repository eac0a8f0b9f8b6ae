import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Plugin } from 'esbuild';
import { cacheFolder, openCache } from '../sources/cache.ts';

/** Reduced fonts. */
const CACHE = openCache(cacheFolder('fonts'));

/** Letters, signs and punctuation of the western European languages. Must equal `unicode-range` in `fonts.css`. */
const WESTERN = [
  ...charactersFrom(0x20, 0x7e),
  ...charactersFrom(0xa0, 0xff),
  ...charactersFrom(0x2010, 0x2027),
  ...charactersFrom(0x2030, 0x203a),
  'ŒœŠšŽžŸƒˆ˜€™−⁄',
].join('');

/** The weights that the styles use. The fonts have more. */
const WEIGHTS = { wght: { min: 400, max: 700 } };

/** Variable fonts with western letters, by Fontsource's naming. Fonts with other letters are not reduced. */
const WESTERN_FONT = /-latin-wght-(?:normal|italic)\.woff2$/;

/**
 * An esbuild plugin that reduces the fonts used by the styles to the letters and weights in use, which saves a sixth of
 * their size.
 */
export const subsetFonts: Plugin = {
  name: 'subset-fonts',
  setup({ onLoad }) {
    onLoad({ filter: WESTERN_FONT }, async ({ path }) => ({ contents: await subset(path), loader: 'file' }));
  },
};

/** The reduced font, from the cache if possible. */
async function subset(path: string): Promise<Uint8Array> {
  const font = await readFile(path);
  const key = createHash('sha256').update(font).update(WESTERN).update(JSON.stringify(WEIGHTS)).digest('hex');
  return readFile(
    await CACHE.keepOnce(`${key.slice(0, 16)}-${basename(path)}`, async () => {
      const { default: subsetFont } = await import('subset-font');
      return subsetFont(font, WESTERN, { targetFormat: 'woff2', variationAxes: WEIGHTS });
    }),
  );
}

function charactersFrom(first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => String.fromCodePoint(first + offset));
}
