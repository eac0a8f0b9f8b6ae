import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { outputFile } from '../addresses/addresses.ts';
import type { ReadPreserved } from '../outputs/preserved.ts';
import type { PreservedFile } from '../site/preserved-files.ts';
import type { Site } from '../site/site.ts';
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

/** Opens published files as streams. */
export function readingFrom(placeOf: PlaceOf): ReadPreserved {
  return (file) => createReadStream(placeOf(file));
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
