import { hash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { Cache, cacheFolder } from '../../sources/cache/cache.ts';
import type { MadeFile } from '../pictures/make-pictures.ts';
import type { DrawnLook } from './draw-pictures.ts';
import { DRAWING, type ShareWords } from './draw-share-picture.ts';
import type { Palette } from './drawing.ts';
import { type FontSource, readFonts } from './letters.ts';
import type { ShareLook } from './share-look.ts';

/** Where share pictures are cached between builds. */
export const SHARE_CACHE = cacheFolder('share');

/** Number of pictures that are looked up before other work goes on: some two milliseconds. */
const AT_ONCE = 16;

/** A share picture to be made. */
export interface ShareOrder {
  /** Path in the output folder. */
  readonly path: string;
  readonly words: ShareWords;
}

/** How share pictures are made. */
export interface Making {
  readonly look: ShareLook;
  /** Draws pictures, and hands over each as PNG, in their order. May draw fewer once `signal` is aborted. */
  readonly draw: (
    wanted: readonly ShareWords[],
    look: DrawnLook,
    take: (png: Uint8Array) => void,
  ) => Promise<void>;
  readonly signal: AbortSignal;
}

/** A picture, and the paths in the output folder at which it is wanted. */
interface Picture {
  readonly key: string;
  readonly words: ShareWords;
  readonly paths: string[];
}

/** A picture in the cache. */
interface FoundPicture extends Picture {
  readonly from: string;
}

/**
 * Makes the share pictures of pages: finds those that are in the cache, and has the others drawn. If `signal` is aborted, it
 * gives up, and some are missing.
 * @param folder the folder of the cache
 * @param onPicture called with the number done so far
 */
export async function makeSharePictures(
  orders: readonly ShareOrder[],
  folder: string,
  onPicture: (done: number) => void,
  { look, draw, signal }: Making,
): Promise<readonly MadeFile[]> {
  const cache = new Cache(folder);
  const drawnLook = { palette: look.colours, fonts: await readFonts(look.font) };
  const files: MadeFile[] = [];
  const note = ({ from, paths }: FoundPicture): void => {
    files.push(...paths.map((path) => ({ from, path })));
    onPicture(files.length);
  };
  const missing: Picture[] = [];
  for (const [place, picture] of picturesOf(orders, drawnLook).entries()) {
    // Lets other work go on.
    if (place % AT_ONCE === 0) await setImmediate();
    if (signal.aborted) return files;
    const from = cache.find(picture.key);
    if (from === undefined) missing.push(picture);
    else note({ ...picture, from });
  }
  const words = missing.map((picture) => picture.words);
  let drawn = 0;
  await draw(words, drawnLook, (png) => {
    const picture = missing[drawn];
    drawn += 1;
    if (picture) note({ ...picture, from: cache.hold(picture.key, png) });
  });
  if (signal.aborted) return files;
  cache.keepChecks();
  cache.trim();
  return files;
}

/** The pictures that are wanted. Pages with the same words share one. */
function picturesOf(orders: readonly ShareOrder[], { palette, fonts }: DrawnLook): readonly Picture[] {
  const settings = settingsKey(palette, fonts);
  const pictures = new Map<string, Picture>();
  for (const { path, words } of orders) {
    // A hash of everything that a picture depends on.
    const key = `${hash('sha256', settings + JSON.stringify(words)).slice(0, 32)}.png`;
    const picture = pictures.get(key) ?? { key, words, paths: [] };
    pictures.set(key, picture);
    picture.paths.push(path);
  }
  return [...pictures.values()];
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
