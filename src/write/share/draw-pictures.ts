import { setImmediate } from 'node:timers/promises';
import { drawSharePicture, type ShareWords } from './draw-share-picture.ts';
import type { Palette } from './drawing.ts';
import { type FontSource, lettersOf } from './letters.ts';
import { pngOf } from './png.ts';

/** Number of pictures after which other work goes on. */
const AT_ONCE = 16;

/** What a drawing depends on besides its words. */
export interface DrawnLook {
  readonly palette: Palette;
  readonly fonts: readonly FontSource[];
}

/** Draws share pictures as PNG, one after the other. */
export async function* drawPictures(
  wanted: readonly ShareWords[],
  { palette, fonts }: DrawnLook,
): AsyncGenerator<Uint8Array> {
  if (wanted.length === 0) return;
  const letters = await lettersOf(fonts);
  for (const [place, words] of wanted.entries()) {
    if (place % AT_ONCE === 0) await setImmediate();
    yield pngOf(drawSharePicture(words, palette, letters));
  }
}
