import { availableParallelism } from 'node:os';
import type Sharp from 'sharp';

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
