import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { FORMATS, type Variant, widthsOf } from '../../addresses/picture-variants.ts';
import type { PictureOrder } from '../../site/media.ts';
import { Cache } from '../../sources/cache/cache.ts';
import { versionOfFile } from '../../sources/files/file-version.ts';
import { loadSharp, OPENING, PROCESSORS } from '../../sources/sharp.ts';

/** Encoder settings of variants. AVIF's default effort takes five times as long (measured; see ARCHITECTURE.md). */
const AVIF = { quality: 50, effort: 2 } as const;
const WEBP = { quality: 75, smartSubsample: true } as const;
/** Encoder settings of originals: the loss is not visible. */
const ORIGINAL = { jpeg: { quality: 90 }, webp: { quality: 90 }, avif: { quality: 65, effort: 2 } } as const;

/** In bytes. Some hundred kilobytes are made of a photograph. */
const MOST_BYTES = 2_000_000_000;

/** Pictures made by earlier builds, under a hash of their input. */
export interface PictureCache {
  /**
   * Makes a picture unless it is cached. Throws errors of the file system, and other errors if the picture cannot be
   * decoded.
   */
  readonly make: (source: string, order: PictureOrder) => Promise<CachedPicture>;
  /** Bounds the size of the cache, when all pictures of a site have been made. */
  readonly trim: () => void;
}

/** A picture in the cache. */
export interface CachedPicture {
  /** The path of each of its files, by `ORIGINAL_FILE` or `variantFile`. */
  readonly files: ReadonlyMap<string, string>;
  /** Whether the picture was not cached. */
  readonly isNew: boolean;
}

/** The published original, among the files of a picture. */
export const ORIGINAL_FILE = 'original';

/** A variant, among the files of a picture. */
export function variantFile({ width, format }: Pick<Variant, 'width' | 'format'>): string {
  return `${width}.${format}`;
}

/** Opens the cache in a folder, which need not exist. Within one process, an unchanged picture is read only once. */
export function openPictureCache(folder: string): PictureCache {
  const cache = new Cache(folder, MOST_BYTES);
  const keys = new Map<string, { readonly version: string; readonly key: string }>();
  const making = new Map<string, Promise<CachedPicture>>();
  const keyFor = async (source: string, order: PictureOrder): Promise<string> => {
    const version = versionOfFile(source);
    const known = keys.get(source);
    if (known?.version === version) return known.key;
    const key = await keyOf(await readFile(source), order);
    keys.set(source, { version, key });
    return key;
  };
  return {
    make: async (source, order) => {
      const key = await keyFor(source, order);
      // Two files with the same content share a key and are made only once.
      const running = making.get(key);
      if (running) return { ...(await running), isNew: false };
      const made = makeOnce(cache, key, source, order);
      making.set(key, made);
      return made.finally(() => making.delete(key));
    },
    trim: () => {
      cache.keepChecks();
      cache.trim();
    },
  };
}

/** The cache key: a hash of the file's bytes and of every setting that affects the result. */
async function keyOf(bytes: Uint8Array, { picture }: PictureOrder): Promise<string> {
  const { versions } = await loadSharp();
  const settings = { picture, widths: widthsOf(picture), FORMATS, AVIF, WEBP, ORIGINAL, versions };
  const hash = createHash('sha256').update(JSON.stringify(settings)).update(bytes);
  return hash.digest('hex').slice(0, 32);
}

/** Makes the files of a picture unless all of them are in the cache. */
async function makeOnce(
  cache: Cache,
  key: string,
  source: string,
  order: PictureOrder,
): Promise<CachedPicture> {
  const keyOfFile = (name: string) => `${key}-${name}`;
  const files = new Map<string, string>();
  const names = [...(order.picture.tellsMore ? [ORIGINAL_FILE] : []), ...order.variants.map(variantFile)];
  for (const name of names) {
    const path = cache.find(keyOfFile(name));
    if (path !== undefined) files.set(name, path);
  }
  if (files.size === names.length) return { files, isNew: false };
  for (const [name, bytes] of await encode(source, order))
    files.set(name, cache.hold(keyOfFile(name), bytes));
  return { files, isNew: true };
}

/** Encodes a picture: the bytes of each of its files. */
async function encode(source: string, order: PictureOrder): Promise<ReadonlyMap<string, Uint8Array>> {
  const { picture, variants } = order;
  const files = new Map<string, Uint8Array>();
  if (picture.tellsMore) files.set(ORIGINAL_FILE, await untold(source, picture.animated));
  if (variants.length === 0) return files;
  const { default: image } = await import('@11ty/eleventy-img');
  image.concurrency = PROCESSORS;
  const made = await image(source, {
    widths: widthsOf(picture),
    formats: FORMATS,
    // Files are written by our own cache, which checks them when it reads them.
    dryRun: true,
    fixOrientation: true,
    failOnError: true,
    // eleventy-img's cache keeps every picture in memory.
    useCache: false,
    sharpOptions: OPENING,
    sharpAvifOptions: AVIF,
    sharpWebpOptions: WEBP,
  });
  for (const variant of variants) {
    const bytes = made[variant.format]?.find(({ width }) => width === variant.width)?.buffer;
    files.set(variantFile(variant), await checkWidth(bytes, variant));
  }
  return files;
}

/**
 * Throws if a variant does not have its width: when another picture fails at the same time, sharp can report success
 * for a failure.
 */
async function checkWidth(bytes: Uint8Array | undefined, variant: Variant): Promise<Uint8Array> {
  const sharp = await loadSharp();
  const made = bytes && (await sharp(bytes).metadata()).width;
  if (!bytes || made !== variant.width) throw new Error(`${variantFile(variant)} is ${made} pixels wide.`);
  return bytes;
}

/**
 * Encodes the original in its own format without metadata (place, time, device, author). The colour profile is kept.
 */
async function untold(source: string, animated: boolean): Promise<Uint8Array> {
  const sharp = await loadSharp();
  const picture = sharp(source, { ...OPENING, animated });
  return (animated ? picture : picture.rotate())
    .keepIccProfile()
    .jpeg({ ...ORIGINAL.jpeg, force: false })
    .webp({ ...ORIGINAL.webp, force: false })
    .avif({ ...ORIGINAL.avif, force: false })
    .png({ force: false })
    .toBuffer();
}
