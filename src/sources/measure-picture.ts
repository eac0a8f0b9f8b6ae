import { statSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { PictureFault } from '../languages/words/rules/pictures.ts';
import type { MediaFile } from '../model/media.ts';
import { hasTooManyParts } from './count-parts.ts';
import { versionOf } from './files/file-version.ts';
import { loadSharp, MOST_PIXELS, OPENING, type SharpModule } from './sharp.ts';

/** Maximum file size in bytes. Larger files are not opened. */
const MOST_BYTES = 64 * 1024 * 1024;
/**
 * Number of bytes at the end of a file that are searched for the format's end marker. Some programs append data after
 * it.
 */
const TAIL = 4096;

/**
 * Cache of measurements by file. A process that reads a folder repeatedly keeps it, so that only changed files are
 * opened.
 */
export type Measured = Map<string, { readonly version: string; readonly file: MediaFile }>;

/** Whether a file's extension is that of a picture. */
function isPictureName(path: string): boolean {
  return /\.(?:png|jpe?g|webp|avif|gif)$/i.test(path);
}

/**
 * Measures a file of a content folder. Of a picture, only the head and the end are read, unless the end marker is
 * missing. A faulty picture is a part of the result; only errors of the file system are thrown.
 */
export async function measureFile(folder: string, path: string, measured: Measured): Promise<MediaFile> {
  const name = join(folder, path);
  const stats = statSync(name);
  const { size: bytes } = stats;
  if (!isPictureName(path)) return { bytes };
  const version = versionOf(stats);
  const known = measured.get(name);
  if (known?.version === version) return known.file;
  const file = { bytes, ...(await measurePicture(name, bytes)) };
  measured.set(name, { version, file });
  return file;
}

async function measurePicture(name: string, bytes: number): Promise<Omit<MediaFile, 'bytes'>> {
  if (bytes > MOST_BYTES) return { fault: 'too-large' };
  if (await inFile(name, (file) => hasTooManyParts(file, bytes))) return { fault: 'too-many-parts' };
  const sharp = await loadSharp();
  const head = await sharp(name, { failOn: 'none', limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  if (!head?.width || !head.height)
    return { fault: (await beginsAsPicture(name)) ? 'damaged' : 'no-picture' };
  // HEIF with another codec than AV1 is supported by few browsers.
  if (head.format === 'heif' && head.compression !== 'av1') return { fault: 'no-picture' };
  const { format = '', width, height, pages = 1 } = head;
  if (width * height * pages > MOST_PIXELS) return { fault: 'too-large' };
  const fault = await faultOf(sharp, name, format, bytes);
  if (fault) return { fault };
  // EXIF orientations 5 to 8 are rotated by 90° (EXIF 2.32, 4.6.4).
  const onItsSide = (head.orientation ?? 1) >= 5;
  return {
    picture: {
      width: onItsSide ? height : width,
      height: onItsSide ? width : height,
      animated: pages > 1,
      tellsMore: [head.exif, head.xmp, head.iptc, head.comments].some((part) => part !== undefined),
    },
  };
}

/** Decodes a file without its format's end marker completely, to find out whether the picture is whole. */
async function faultOf(
  sharp: SharpModule,
  name: string,
  format: string,
  bytes: number,
): Promise<PictureFault | undefined> {
  if (format === 'heif' || (await endsWell(name, format, bytes))) return undefined;
  return sharp(name, OPENING)
    .stats()
    .then(
      // If another picture fails at the same time, libvips can lose the error message, and sharp then reports success
      // with no channels.
      ({ channels }) => (channels.length > 0 ? undefined : 'damaged'),
      () => 'damaged',
    );
}

/** The first bytes of PNG, JPEG, GIF, WebP and AVIF, read as Latin-1. */
const SIGNATURE = /^(?:\x89PNG\r\n|\xff\xd8\xff|GIF8|RIFF.{4}WEBP|.{4}ftypavi[fs])/s;

async function beginsAsPicture(name: string): Promise<boolean> {
  return SIGNATURE.test((await readAt(name, 0, 12)).toString('latin1'));
}

async function endsWell(name: string, format: string, bytes: number): Promise<boolean> {
  if (format === 'webp') {
    // RIFF: bytes 4 to 7 are the number of bytes that follow them.
    return (await readAt(name, 4, 4)).readUInt32LE() + 8 <= bytes;
  }
  const tail = await readAt(name, Math.max(0, bytes - TAIL), Math.min(TAIL, bytes));
  if (format === 'jpeg') return tail.includes(Buffer.from([0xff, 0xd9]));
  if (format === 'png') return tail.includes('IEND');
  return format === 'gif' && tail.at(-1) === 0x3b;
}

async function readAt(name: string, start: number, length: number): Promise<Buffer> {
  return inFile(name, async (file) => (await file.read(Buffer.alloc(length), 0, length, start)).buffer);
}

async function inFile<Result>(name: string, act: (file: FileHandle) => Promise<Result>): Promise<Result> {
  const file = await open(name);
  try {
    return await act(file);
  } finally {
    await file.close();
  }
}
