import { availableParallelism } from 'node:os';
import type Sharp from 'sharp';
import type { PngOptions } from 'sharp';

/** The picture library. */
export type SharpModule = typeof Sharp;

/**
 * Maximum number of pixels of a picture; large camera pictures have about half as many. A file of a few kilobytes can
 * declare billions of pixels, and decoding them would exhaust memory.
 */
export const MOST_PIXELS = 100_000_000;

/** Options for opening pictures. A truncated file is an error; lesser faults are ignored, as browsers do. */
export const OPENING = { failOn: 'truncated', limitInputPixels: MOST_PIXELS } as const;

/** Number of pictures processed at once. */
export const PROCESSORS = availableParallelism();

/** libvips loaders of the formats that the site publishes. All others are blocked, including SVG and PDF. */
const READERS = ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Heif'].map((name) => `VipsForeignLoad${name}`);

let loaded: Promise<SharpModule> | undefined;

/**
 * Loads the library when the first picture needs it. `check` and the preview of an archive without pictures never load
 * it.
 */
export function loadSharp(): Promise<SharpModule> {
  loaded ??= import('sharp').then(({ default: sharp }) => {
    sharp.block({ operation: ['VipsForeignLoad'] });
    sharp.unblock({ operation: READERS });
    // The cache's key is the file name, so a changed file would not be noticed.
    sharp.cache(false);
    return sharp;
  });
  return loaded;
}

/** The loader for SVG in memory, which is unblocked only while our own SVG is drawn. */
const SVG_READER = { operation: ['VipsForeignLoadSvgBuffer'] };

/**
 * Allows drawing SVG while `act` runs. Must not run twice at the same time, and no file of the content folder may be
 * opened meanwhile: an SVG with another extension would be read.
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

/**
 * Draws our own SVG as PNG. Only to be called within `withSvg`. The SVG must not contain text, because system fonts
 * would be used.
 */
export async function drawSvg(svg: string, options: PngOptions): Promise<Uint8Array> {
  const sharp = await loadSharp();
  return sharp(Buffer.from(svg)).png(options).toBuffer();
}
