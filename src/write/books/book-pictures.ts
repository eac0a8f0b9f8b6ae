import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Archive } from '../../model/archive.ts';
import type { Picture } from '../../model/media.ts';
import type { PictureFile } from '../../outputs/books/book-files.ts';
import { Cache, cacheFolder, keepIfPossible } from '../../sources/cache/cache.ts';
import { systemErrorIn } from '../../sources/files/system-error.ts';
import { WriteError } from '../../sources/files/write-file.ts';
import { loadSharp, OPENING, PROCESSORS } from '../../sources/sharp.ts';

/** In pixels. E-readers with larger screens are rare, and most of them show pages of a fraction of it. */
const MOST = 1600;

/** In bytes. A larger file is encoded again even if its picture is small enough. */
const MOST_BYTES = 400_000;

const JPEG = { quality: 78, mozjpeg: true } as const;
const PNG = { compressionLevel: 9, palette: true } as const;

/** How a file of each format begins. */
const SIGNATURES: readonly (readonly [type: PictureFile['type'], signature: string])[] = [
  ['image/jpeg', '\xff\xd8\xff'],
  ['image/png', '\x89PNG\r\n\x1a\n'],
  ['image/gif', 'GIF8'],
];

/** Pictures by their paths in the content folder. */
type BookPictures = ReadonlyMap<string, PictureFile>;

/** Makes pictures for books. What they become is cached. */
export interface BookPictureMaker {
  /** The pictures at these paths, as many at once as there are processors. Those that cannot be decoded are left out. */
  readonly make: (paths: ReadonlySet<string>) => Promise<BookPictures>;
  readonly trim: () => void;
}

/**
 * Opens the pictures of a content folder for books: JPEG, PNG and GIF, which every e-reader knows, without motion, and without what
 * tells where a photograph was taken.
 */
export function openBookPictures({ media }: Pick<Archive, 'media'>, content: string): BookPictureMaker {
  const cache = new Cache(cacheFolder('book-pictures'));
  return {
    make: async (paths) => {
      const made = new Map<string, PictureFile>();
      const waiting = paths.values();
      const work = async (): Promise<void> => {
        for (const path of waiting) {
          const picture = media.get(path)?.picture;
          const file = picture && (await fileOf(join(content, path), picture, cache));
          if (file) made.set(path, file);
        }
      };
      await Promise.all(Array.from({ length: PROCESSORS }, work));
      return made;
    },
    trim: () => cache.trim(),
  };
}

async function fileOf(source: string, picture: Picture, cache: Cache): Promise<PictureFile | undefined> {
  const bytes = await readFile(source);
  const type = typeOf(bytes);
  const isSmall = Math.max(picture.width, picture.height) <= MOST && bytes.length <= MOST_BYTES;
  if (type !== undefined && isSmall && !picture.animated && !picture.tellsMore)
    return { type, read: () => bytes };
  const { versions } = await loadSharp();
  const settings = JSON.stringify([MOST, JPEG, PNG, versions]);
  const key = createHash('sha256').update(settings).update(bytes).digest('hex').slice(0, 32);
  const known = cache.read(key);
  const made = known ?? (await encoded(bytes));
  const madeType = made && typeOf(made);
  if (!made || !madeType) return undefined;
  if (!known) keepIfPossible(cache, key, made);
  return { type: madeType, read: () => made };
}

/** The format in which a picture is encoded, if every e-reader knows it. Names of files may be wrong. */
function typeOf(bytes: Buffer): PictureFile['type'] | undefined {
  const head = bytes.toString('latin1', 0, 8);
  return SIGNATURES.find(([, signature]) => head.startsWith(signature))?.[0];
}

/** A picture encoded for books. Undefined if it is damaged, which is a problem that the pictures of pages have told. */
async function encoded(bytes: Buffer): Promise<Buffer | undefined> {
  const sharp = await loadSharp();
  const small = sharp(bytes, OPENING)
    .rotate()
    .resize({ width: MOST, height: MOST, fit: 'inside', withoutEnlargement: true });
  try {
    const { isOpaque } = await sharp(bytes, OPENING).stats();
    const drawn = typeOf(bytes) === 'image/jpeg' ? undefined : await small.clone().png(PNG).toBuffer();
    if (drawn && !isOpaque) return drawn;
    const photograph = await small.jpeg(JPEG).toBuffer();
    return drawn && drawn.length < photograph.length ? drawn : photograph;
  } catch (error) {
    if (error instanceof WriteError || systemErrorIn(error)) throw error;
    return undefined;
  }
}
