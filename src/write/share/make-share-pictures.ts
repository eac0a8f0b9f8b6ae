import { hash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { Cache, cacheFolder } from '../../sources/cache.ts';
import type { MadeFile } from '../pictures/make-pictures.ts';
import { DRAWING, drawSharePicture, type ShareWords } from './draw-share-picture.ts';
import type { Palette } from './drawing.ts';
import { type FontSource, type Letters, lettersOf, readFonts } from './letters.ts';
import { pngOf } from './png.ts';
import { OWN_LOOK, type ShareLook } from './share-look.ts';

/** Where share pictures are cached between builds. */
export const SHARE_CACHE = cacheFolder('share');

/** Number of pictures after which other work goes on. */
const AT_ONCE = 16;

/** A share picture to be made. */
export interface ShareOrder {
  /** Path in the output folder. */
  readonly path: string;
  readonly words: ShareWords;
}

/**
 * Draws the share pictures of pages. The cache key is a hash of everything that a picture depends on.
 * @param folder the folder of the cache
 * @param onPicture called with the number done so far
 */
export async function makeSharePictures(
  orders: readonly ShareOrder[],
  folder: string,
  onPicture: (done: number) => void,
  look: ShareLook = OWN_LOOK,
): Promise<readonly MadeFile[]> {
  const cache = new Cache(folder);
  const palette = look.colours;
  const fonts = await readFonts(look.font);
  const settings = settingsKey(palette, fonts);
  let letters: Letters | undefined;
  const files: MadeFile[] = [];
  for (const { path, words } of orders) {
    const key = `${hash('sha256', settings + JSON.stringify(words)).slice(0, 32)}.png`;
    let from = cache.find(key);
    if (from === undefined) {
      letters ??= await lettersOf(fonts);
      from = cache.hold(key, pngOf(drawSharePicture(words, palette, letters)));
    }
    files.push({ from, path });
    onPicture(files.length);
    // Lets other work go on.
    if (files.length % AT_ONCE === 0) await setImmediate();
  }
  cache.trim();
  return files;
}

/** Changes with everything but the words that a drawing depends on. */
export function settingsKey(palette: Palette, fonts: readonly FontSource[]): string {
  const facts = JSON.stringify([
    DRAWING,
    process.versions.zlib,
    fonts.map(({ weight }) => weight),
    ...palette,
  ]);
  return hash('sha256', Buffer.concat([Buffer.from(facts), ...fonts.map(({ bytes }) => bytes)]));
}
