import type { MadeFile } from '../pictures/make-pictures.ts';
import { drawBeside } from './draw-beside.ts';
import { drawPictures } from './draw-pictures.ts';
import { type Making, makeSharePictures, type ShareOrder } from './make-share-pictures.ts';
import { OWN_LOOK, type ShareLook } from './share-look.ts';

/** Up to this number of pictures, another process would take longer to start than to draw them. */
const FEW_PICTURES = 100;

/** Share pictures that are being made. */
export interface SharePictures {
  readonly files: Promise<readonly MadeFile[]>;
  /** Gives up what is not made yet. To be called when the files are no longer needed. */
  readonly stop: () => void;
}

/**
 * Begins to make share pictures. If many are not in the cache, another process draws them, so that pages can be rendered
 * meanwhile. Should that one end too early, this one draws what is missing. Only this one uses the cache.
 * @param folder the folder of the cache
 * @param onPicture called with the number done so far
 */
export function beginSharePictures(
  orders: readonly ShareOrder[],
  folder: string,
  onPicture: (done: number) => void,
  look: ShareLook = OWN_LOOK,
): SharePictures {
  const stopping = new AbortController();
  const { signal } = stopping;
  const draw: Making['draw'] = async (wanted, drawnLook, take) => {
    let drawn = 0;
    const takeNext = (png: Uint8Array): void => {
      drawn += 1;
      take(png);
    };
    if (wanted.length > FEW_PICTURES) await drawBeside(wanted, drawnLook, takeNext, signal);
    if (signal.aborted) return;
    for await (const png of drawPictures(wanted.slice(drawn), drawnLook)) {
      if (signal.aborted) return;
      takeNext(png);
    }
  };
  const files = makeSharePictures(orders, folder, onPicture, { look, draw, signal });
  return { files, stop: () => stopping.abort() };
}
