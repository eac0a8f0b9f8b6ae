import { availableParallelism } from 'node:os';
import type Sharp from 'sharp';
import type { PngOptions } from 'sharp';

/** The picture library. */
export type SharpModule = typeof Sharp;

/**
 * The most pixels a picture may have; a camera's largest has about half as many. A file of a few kilobytes can claim billions,
 * and unpacking them would take all memory.
 */
export const MOST_PIXELS = 100_000_000;

/** How pictures are opened: what is cut off is an error, all lesser faults are passed over as browsers do. */
export const OPENING = { failOn: 'truncated', limitInputPixels: MOST_PIXELS } as const;

/** How many pictures are worked on at once. */
export const AT_ONCE = availableParallelism();

/** The readers of the formats that the site publishes; all others, SVG and PDF among them, never see a file. */
const READERS = ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Heif'].map((name) => `VipsForeignLoad${name}`);

let loaded: Promise<SharpModule> | undefined;

/** Loads the library when the first picture needs it: neither `check` nor the preview of an archive without pictures does. */
export function loadSharp(): Promise<SharpModule> {
  loaded ??= import('sharp').then(({ default: sharp }) => {
    sharp.block({ operation: ['VipsForeignLoad'] });
    sharp.unblock({ operation: READERS });
    // It would remember a file by its name, and not see that it changed.
    sharp.cache(false);
    return sharp;
  });
  return loaded;
}

/** Reads SVG from memory. Whoever draws one's own unblocks it, and for that time alone. */
const SVG_READER = { operation: ['VipsForeignLoadSvgBuffer'] };

/**
 * Lets SVG be drawn while something is done, once at a time; no file of the content folder may be opened meanwhile, since one
 * that is SVG under another name would be read.
 */
export async function withSvg<Result>(act: () => Promise<Result>): Promise<Result> {
  const sharp = await loadSharp();
  sharp.unblock(SVG_READER);
  try {
    return await act();
  } finally {
    sharp.block(SVG_READER);
  }
}

/** An SVG of our own as PNG; only within `withSvg`. It must hold no text, since the system's fonts would be taken. */
export async function drawSvg(svg: string, options: PngOptions): Promise<Uint8Array> {
  const sharp = await loadSharp();
  return sharp(Buffer.from(svg)).png(options).toBuffer();
}
