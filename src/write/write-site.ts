import { hash } from 'node:crypto';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { outputFile } from '../addresses/addresses.ts';
import { outputsOf } from '../outputs/all-outputs.ts';
import type { Content, Output } from '../outputs/formats/output.ts';
import { ZipError } from '../outputs/formats/zip.ts';
import type { PlannedSite } from '../pages/parts/planned-site.ts';
import type { PagePlan } from '../pages/plan.ts';
import { mediaOf } from '../site/media.ts';
import { WriteError } from '../sources/write-file.ts';
import { beginBulkFiles } from './bulk-files.ts';
import { bundleAssets } from './bundle-assets.ts';
import { type Copied, type Copy, copyFiles } from './copy-files.ts';
import type { MadeFile } from './pictures/make-pictures.ts';
import { type OnPage, writePages } from './write-pages.ts';
import { copyPreserved, placesOf, readingFrom } from './write-preserved.ts';

/** Input for writing a site. */
interface WriteSite {
  readonly site: PlannedSite;
  readonly pages: readonly PagePlan[];
  /** The content folder, from which pictures and files are copied. */
  readonly content: string;
  /** The pictures that were generated from those in the content folder. */
  readonly pictures: readonly MadeFile[];
  readonly output: string;
  readonly onPage: OnPage;
}

/**
 * Writes everything except the search index: pages, feeds and similar files, styles and scripts, pictures and files.
 */
export async function writeSite(what: WriteSite): Promise<void> {
  const { site, pages, content, pictures, output, onPage } = what;
  await writePages(pages, output, onPage);
  const placeOf = placesOf(content, pictures);
  await writeOutputs(outputsOf(site, pages, readingFrom(placeOf)), output, new Map());
  await copyMedia(site, content, output, new Map());
  await copyPictures(site, pictures, output, new Map());
  await copyPreserved(site, placeOf, output);
  await bundleAssets(output);
}

/** Digests of the files that were written to an output folder, by path. Empty for files that are written as streams. */
export type WrittenOutputs = Map<string, string>;

/**
 * Writes the files that are not pages, except those that have not changed.
 * @param written digests of the files in the folder, updated by this function; empty for an empty folder
 * @param isWanted called before each file; false stops the work
 */
export async function writeOutputs(
  outputs: readonly Output[],
  folder: string,
  written: WrittenOutputs,
  isWanted: () => boolean = () => true,
): Promise<void> {
  const files = beginBulkFiles(folder);
  for (const output of outputs) {
    // The content of some files is expensive and made only on access. Lets other pending work run between two files.
    await setImmediate();
    if (!isWanted()) return;
    const { path, content } = output;
    // A stream has no digest until it is written.
    const digest = isStream(content) ? '' : hash('sha1', content, 'base64');
    if (digest !== '' && written.get(path) === digest) continue;
    // If writing fails, a part of the file may be there.
    written.set(path, '');
    await (isStream(content) ? files.writeStream(path, content) : files.write(path, content)).catch(
      (error) => {
        throw error instanceof ZipError ? new WriteError(join(folder, path), error.message) : error;
      },
    );
    written.set(path, digest);
  }
}

function isStream(content: Content): content is AsyncIterable<Uint8Array> {
  return typeof content !== 'string' && !(content instanceof Uint8Array);
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
