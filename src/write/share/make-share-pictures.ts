import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { cacheFolder, openCache } from '../../sources/cache.ts';
import { drawSvg, loadSharp, PROCESSORS, withSvg } from '../../sources/sharp.ts';
import type { MadeFile } from '../pictures/make-pictures.ts';
import { DRAWING, drawSharePicture, type Palette, type ShareWords } from './draw-share-picture.ts';
import { type Letters, lettersOf, readFonts } from './letters.ts';

/** Where share pictures are cached between builds. */
export const SHARE_CACHE = cacheFolder('share');

const PALETTE = 'layouts/styles/palette.css';

/**
 * The pictures have few colours besides blends at the edges of letters. The default effort takes twice as long and
 * saves nothing.
 */
const PNG = { palette: true, colours: 32, effort: 1, dither: 0 } as const;

/** A share picture to be made. */
export interface ShareOrder {
  /** Path in the output folder. */
  readonly path: string;
  readonly words: ShareWords;
}

/**
 * Draws the share pictures of pages, as many at once as there are processors. The cache key is a hash of everything
 * that a picture depends on.
 * @param folder the folder of the cache
 * @param onPicture called with the number done so far
 */
export async function makeSharePictures(
  orders: readonly ShareOrder[],
  folder: string,
  onPicture: (done: number) => void,
): Promise<readonly MadeFile[]> {
  const cache = openCache(folder);
  const palette = paletteOf(await readFile(PALETTE, 'utf8'));
  const fonts = await readFonts();
  const settings = await settingsKey(palette, fonts);
  let letters: Promise<Letters> | undefined;
  let done = 0;
  const make = async ({ path, words }: ShareOrder): Promise<MadeFile> => {
    const key = createHash('sha256').update(settings).update(JSON.stringify(words)).digest('hex');
    const from = await cache.keepOnce(`${key.slice(0, 32)}.png`, async () => {
      letters ??= lettersOf(fonts);
      return drawSvg(drawSharePicture(words, palette, await letters), PNG);
    });
    done += 1;
    onPicture(done);
    return { from, path };
  };
  const files: MadeFile[] = [];
  const waiting = orders.entries();
  const work = async (): Promise<void> => {
    for (const [index, order] of waiting) files[index] = await make(order);
  };
  await withSvg(() => Promise.all(Array.from({ length: PROCESSORS }, work)));
  cache.trim();
  return files;
}

/** The colours of the light palette, which precedes the first media query. */
function paletteOf(css: string): Palette {
  const light = css.slice(0, css.indexOf('@media'));
  return new Map(
    [...light.matchAll(/(?<!-)--([a-z-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [
      name,
      colour,
    ]),
  );
}

async function settingsKey(palette: Palette, fonts: readonly Buffer[]): Promise<string> {
  const { versions } = await loadSharp();
  const hash = createHash('sha256').update(JSON.stringify([DRAWING, PNG, [...palette], versions]));
  for (const font of fonts) hash.update(font);
  return hash.digest('hex');
}
