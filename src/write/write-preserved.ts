import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { outputFile } from '../addresses/addresses.ts';
import type { ReadPreserved } from '../outputs/preserved.ts';
import type { PreservedFile } from '../site/preserved-files.ts';
import type { Site } from '../site/site.ts';
import { copyFiles } from './copy-files.ts';
import type { MadeFile } from './pictures/make-pictures.ts';

/** Where a file that is published lies on the disk. */
type PlaceOf = (file: PreservedFile) => string;

/**
 * Finds the files that are published: a picture is published as it was made, if it was.
 * @param content the content folder
 * @param pictures those that were made, among them originals that were made without what they tell of the photographer
 */
export function placesOf(content: string, pictures: readonly MadeFile[]): PlaceOf {
  const made = new Map(pictures.map(({ path, from }) => [path, from]));
  return ({ path }) => made.get(path) ?? join(content, path);
}

/** Reads them. */
export function readingFrom(placeOf: PlaceOf): ReadPreserved {
  return (file) => createReadStream(placeOf(file));
}

/** Copies the files of texts to their pages, byte for byte. Pictures and attachments are in their place already. */
export async function copyPreserved({ preserved }: Site, placeOf: PlaceOf, output: string): Promise<void> {
  const files = [...preserved.beside, ...[...preserved.issues.values()].flat()];
  const copies = files
    .filter(({ kind }) => kind !== 'media')
    .map((file) => ({ from: placeOf(file), to: outputFile(file.address) }));
  await copyFiles(copies, output, new Map());
}
