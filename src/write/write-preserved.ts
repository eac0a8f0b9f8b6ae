import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { outputFile } from '../addresses/address.ts';
import type { BagSource } from '../outputs/preserved.ts';
import type { PreservedFile } from '../site/preserved-files.ts';
import type { Site } from '../site/site.ts';
import { versionsOfFiles } from '../sources/files/file-version.ts';
import { openBagTexts } from './bag-texts.ts';
import type { Copy } from './copy-files.ts';
import type { MadeFile } from './pictures/make-pictures.ts';

/** Where published files are read from. */
export interface Places {
  /** The path on disk. */
  readonly of: (file: PreservedFile) => string;
  /** Changes whenever the file does. */
  readonly version: (file: PreservedFile) => string;
}

/**
 * Locates published files: the generated version of a picture, if there is one; otherwise the file in the content
 * folder.
 * @param content the content folder
 * @param pictures generated pictures, including originals from which metadata about the photographer was removed
 */
export function placesOf(content: string, pictures: readonly MadeFile[]): Places {
  const made = new Map(pictures.map(({ path, from }) => [path, from]));
  const own = (path: string) => join(content, path);
  // A file is in a bag and beside its page, and some are in every bag.
  const versionOf = versionsOfFiles();
  return {
    of: ({ path }) => made.get(path) ?? own(path),
    // The path of a file in the cache changes with its content.
    version: ({ path }) => made.get(path) ?? versionOf(own(path)),
  };
}

/** Reads published files piece by piece. What texts are in bags is kept between builds. */
export function readingFrom({ of, version }: Places): BagSource {
  return { read: (file) => piecesOfFile(of(file)), version, beginBag: openBagTexts() };
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
 * The source files of texts, which are copied into their pages' folders, byte for byte. Pictures and attachments are copied
 * elsewhere.
 */
export function preservedCopies(
  { preserved }: Site,
  places: Places,
): readonly (Copy & { readonly version: string })[] {
  const files = [...preserved.beside, ...[...preserved.issues.values()].flat()];
  return files
    .filter(({ kind }) => kind !== 'media')
    .map((file) => ({ from: places.of(file), to: outputFile(file.address), version: places.version(file) }));
}
