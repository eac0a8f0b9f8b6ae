import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Cache, cacheFolder } from '../../sources/cache/cache.ts';
import { isSystemError } from '../../sources/files/system-error.ts';
import { WriteError } from '../../sources/files/write-file.ts';
import { loadSharp, OPENING } from '../../sources/sharp.ts';

/** In pixels: the column and the page, at 300 to the inch. */
const LARGEST = { width: 1500, height: 1900, fit: 'inside', withoutEnlargement: true } as const;

const JPEG = { quality: 80 } as const;

/** In bytes. */
const MOST_BYTES = 1_000_000_000;

/** A picture as a PDF has it. */
interface PrintPicture {
  /** Changes with the picture. */
  readonly digest: string;
  /** The path of the file in the cache, made if need be. Undefined if the picture is damaged, which another part reports. */
  readonly made: () => Promise<string | undefined>;
}

/** Pictures for print, by their paths in the content folder. They are smaller than those of cameras, and tell nothing of them. */
export interface PrintPictures {
  readonly of: (path: string) => Promise<PrintPicture>;
  /** Bounds the size of the cache, when all PDFs are set. */
  readonly trim: () => void;
}

/** @param content the content folder */
export function openPrintPictures(content: string): PrintPictures {
  const cache = new Cache(cacheFolder('print-pictures'), MOST_BYTES);
  const known = new Map<string, Promise<PrintPicture>>();
  const open = async (path: string): Promise<PrintPicture> => {
    const source = join(content, path);
    const digest = hash('sha256', await readFile(source)).slice(0, 32);
    const make = () => smaller(source, isPhotograph(path));
    const ending = isPhotograph(path) ? 'jpg' : 'png';
    const key = `${digest}-${LARGEST.width}.${ending}`;
    return { digest, made: () => cache.keepOnce(key, make).catch(undefinedIfDamaged) };
  };
  return {
    of: (path) => {
      const before = known.get(path) ?? open(path);
      known.set(path, before);
      return before;
    },
    trim: () => cache.trim(),
  };
}

/** Others may have few colours or be transparent. */
function isPhotograph(path: string): boolean {
  return /\.(?:jpe?g|avif|heic|webp)$/i.test(path);
}

async function smaller(source: string, isPhotograph: boolean): Promise<Buffer> {
  const sharp = await loadSharp();
  const picture = sharp(source, OPENING).rotate().resize(LARGEST);
  return isPhotograph
    ? picture.flatten({ background: '#ffffff' }).jpeg(JPEG).toBuffer()
    : picture.png({ compressionLevel: 9 }).toBuffer();
}

function undefinedIfDamaged(error: unknown): undefined {
  if (error instanceof WriteError || isSystemError(error)) throw error;
  return undefined;
}
