import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { outputFile } from '../addresses/addresses.ts';
import type { BagSource } from '../outputs/preserved.ts';
import type { PreservedFile } from '../site/preserved-files.ts';
import type { Site } from '../site/site.ts';
import { openBagTexts } from './bag-texts.ts';
import { copyFiles } from './copy-files.ts';
import type { MadeFile } from './pictures/make-pictures.ts';

/** Returns the path on disk of a published file. */
type PlaceOf = (file: PreservedFile) => string;

/**
 * Locates published files: the generated version of a picture, if there is one; otherwise the file in the content
 * folder.
 * @param content the content folder
 * @param pictures generated pictures, including originals from which metadata about the photographer was removed
 */
export function placesOf(content: string, pictures: readonly MadeFile[]): PlaceOf {
  const made = new Map(pictures.map(({ path, from }) => [path, from]));
  return ({ path }) => made.get(path) ?? join(content, path);
}

/** Reads published files piece by piece. What texts are in bags is kept between builds. */
export function readingFrom(placeOf: PlaceOf): BagSource {
  return { read: (file) => piecesOfFile(placeOf(file)), beginBag: openBagTexts() };
}

/** In bytes. Nearly every text is a single piece. */
const PIECE = 256 * 1024;

/** Most files are small, so a stream for each would take longer to open and close than to read. */
async function* piecesOfFile(path: string): AsyncGenerator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    const size = Math.min(PIECE, fstatSync(file).size + 1);
    for (;;) {
      const piece = Buffer.allocUnsafe(size);
      const length = readSync(file, piece);
      if (length === 0) return;
      yield piece.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

/**
 * Copies the source files of texts into their pages' folders, byte for byte. Pictures and attachments are copied
 * elsewhere.
 */
export async function copyPreserved({ preserved }: Site, placeOf: PlaceOf, output: string): Promise<void> {
  const files = [...preserved.beside, ...[...preserved.issues.values()].flat()];
  const copies = files
    .filter(({ kind }) => kind !== 'media')
    .map((file) => ({ from: placeOf(file), to: outputFile(file.address) }));
  await copyFiles(copies, output, new Map());
}
