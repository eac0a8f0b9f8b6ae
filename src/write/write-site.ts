import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { outputFile } from '../addresses/address.ts';
import { isStream, type Output } from '../outputs/formats/output.ts';
import { ZipError } from '../outputs/formats/zip.ts';
import type { PlannedSite } from '../pages/parts/planned-site.ts';
import { mediaOf } from '../site/media.ts';
import { WriteError } from '../sources/files/write-file.ts';
import { type BulkFiles, beginBulkFiles } from './bulk-files.ts';
import { type Copied, type Copy, copyFiles } from './copy-files.ts';
import type { MadeFile } from './pictures/make-pictures.ts';

/** Writes a file that is not a page. Throws errors of the file system. */
export async function writeOutput(output: Output, folder: string, bulk: BulkFiles): Promise<void> {
  const { path } = output;
  try {
    if (isStream(output)) await bulk.writeStream(path, output.content);
    else await bulk.write(path, output.content);
  } catch (error) {
    throw error instanceof ZipError ? new WriteError(join(folder, path), error.message) : error;
  }
}

/** Fingerprints of the files that were written to an output folder, by path. */
export type WrittenOutputs = Map<string, string>;

interface WriteOutputs {
  readonly folder: string;
  /** What is in the folder. Updated with every file. */
  readonly written: WrittenOutputs;
  readonly fingerprintOf: (output: Output) => string;
  /** Called before each file; false stops the work. */
  readonly isWanted: () => boolean;
}

/** Writes the files that are not pages, except those that have not changed. */
export async function writeOutputs(
  outputs: readonly Output[],
  { folder, written, fingerprintOf, isWanted }: WriteOutputs,
): Promise<void> {
  const bulk = beginBulkFiles(folder);
  for (const output of outputs) {
    // The content of some files is expensive and made only on access. Lets other pending work run between two files.
    await setImmediate();
    if (!isWanted()) return;
    const { path } = output;
    const fingerprint = fingerprintOf(output);
    if (written.get(path) === fingerprint) continue;
    // If writing fails, a part of the file may be there.
    written.set(path, '');
    await writeOutput(output, folder, bulk);
    written.set(path, fingerprint);
  }
}

/** Copies the pictures and files that published texts use, except generated pictures. Returns how many had changed. */
export async function copyMedia(
  site: PlannedSite,
  content: string,
  output: string,
  copied: Copied,
): Promise<number> {
  const copies = mediaOf(site).files.map((path) => ({ from: join(content, path), ...to(site, path) }));
  return copyFiles(copies, output, copied);
}

/** Copies the pictures that were made. Returns how many files had changed. */
export async function copyPictures(
  site: PlannedSite,
  pictures: readonly MadeFile[],
  output: string,
  copied: Copied,
): Promise<number> {
  const copies = pictures.map(({ from, path }) => ({ from, ...to(site, path) }));
  return copyFiles(copies, output, copied);
}

function to({ addresses }: PlannedSite, path: string): Pick<Copy, 'to'> {
  return { to: outputFile(addresses.media(path)) };
}
