import { createHash } from 'node:crypto';
import { readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FORMATS, type Variant, widthsOf } from '../../addresses/picture-variants.ts';
import type { PictureOrder } from '../../site/media.ts';
import { exists } from '../../sources/exists.ts';
import { AT_ONCE, loadSharp, OPENING } from '../../sources/sharp.ts';
import { removeAbandoned, removeFolder, unfinishedName } from '../../sources/unfinished-folders.ts';
import { makeFolder } from '../../sources/write-file.ts';

/** Encoder settings of variants. AVIF's default effort takes five times as long (measured; see ARCHITECTURE.md). */
const AVIF = { quality: 50, effort: 2 } as const;
const WEBP = { quality: 75, smartSubsample: true } as const;
/** Encoder settings of originals: the loss is not visible. */
const ORIGINAL = { jpeg: { quality: 90 }, webp: { quality: 90 }, avif: { quality: 65, effort: 2 } } as const;

/** Pictures made by earlier builds, each in a folder named after a hash of its input. */
export interface PictureCache {
  /**
   * Makes a picture unless it is cached. Throws errors of the file system, and other errors if the picture cannot be
   * decoded.
   */
  readonly make: (source: string, order: PictureOrder) => Promise<CachedPicture>;
}

/** A picture in the cache. */
export interface CachedPicture {
  readonly folder: string;
  /** Whether the picture was not cached. */
  readonly isNew: boolean;
}

/** File name of the published original in a picture's folder. */
export const ORIGINAL_FILE = 'original';

/** File name of a variant in a picture's folder. */
export function variantFile(width: number, format: string): string {
  return `${width}.${format}`;
}

/** Opens the cache in a folder, which need not exist. Within one process, an unchanged picture is read only once. */
export function openPictureCache(folder: string): PictureCache {
  const keys = new Map<string, { readonly version: string; readonly key: string }>();
  const making = new Map<string, Promise<boolean>>();
  let tidied: Promise<void> | undefined;
  const keyFor = async (source: string, order: PictureOrder): Promise<string> => {
    const { size, mtimeMs } = await stat(source);
    const version = `${size}:${mtimeMs}`;
    const known = keys.get(source);
    if (known?.version === version) return known.key;
    const key = await keyOf(await readFile(source), order);
    keys.set(source, { version, key });
    return key;
  };
  return {
    make: async (source, order) => {
      tidied ??= removeAbandoned(folder, 'new');
      await tidied;
      const target = join(folder, await keyFor(source, order));
      // Two files with the same content share a key and are made only once.
      const running = making.get(target);
      if (running) {
        await running;
        return { folder: target, isNew: false };
      }
      const made = makeOnce(target, source, order);
      making.set(target, made);
      return { folder: target, isNew: await made.finally(() => making.delete(target)) };
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

/**
 * Creates a picture's folder by an atomic rename, so that it is never incomplete. Returns false if it already existed.
 */
async function makeOnce(target: string, source: string, order: PictureOrder): Promise<boolean> {
  if (await exists(target)) return false;
  const fresh = unfinishedName(target, 'new');
  try {
    await removeFolder(fresh);
    await makeFolder(fresh);
    await fill(fresh, source, order);
    // If another process was faster, its result is the same.
    await rename(fresh, target).catch(async (error) => {
      if (!(await exists(target))) throw error;
    });
    return true;
  } finally {
    await removeFolder(fresh);
  }
}

async function fill(folder: string, source: string, { picture, variants }: PictureOrder): Promise<void> {
  if (picture.tellsMore) await writeFile(join(folder, ORIGINAL_FILE), await untold(source, picture.animated));
  if (variants.length === 0) return;
  const { default: image } = await import('@11ty/eleventy-img');
  image.concurrency = AT_ONCE;
  await image(source, {
    widths: widthsOf(picture),
    formats: FORMATS,
    outputDir: folder,
    filenameFormat: (_hash, _source, width, format) => variantFile(width, format),
    fixOrientation: true,
    failOnError: true,
    // eleventy-img's cache keeps every picture in memory.
    useCache: false,
    sharpOptions: OPENING,
    sharpAvifOptions: AVIF,
    sharpWebpOptions: WEBP,
  });
  await checkWidths(folder, variants);
}

/**
 * Throws if a variant does not have its width: when another picture fails at the same time, sharp can report success
 * for a failure.
 */
async function checkWidths(folder: string, variants: readonly Variant[]): Promise<void> {
  const sharp = await loadSharp();
  for (const { width, format } of variants) {
    const file = variantFile(width, format);
    const made = await sharp(join(folder, file)).metadata();
    if (made.width !== width) throw new Error(`${file} is ${made.width} pixels wide.`);
  }
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
