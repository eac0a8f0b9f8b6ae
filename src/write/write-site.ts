import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { outputFile } from '../addresses/addresses.ts';
import { isStream, type Output } from '../outputs/formats/output.ts';
import { ZipError } from '../outputs/formats/zip.ts';
import type { PlannedSite } from '../pages/parts/planned-site.ts';
import { mediaOf } from '../site/media.ts';
import { WriteError } from '../sources/write-file.ts';
import { type BulkFiles, beginBulkFiles } from './bulk-files.ts';
import { type Copied, type Copy, copyFiles } from './copy-files.ts';
import type { Fingerprints, Trace } from './fingerprints.ts';
import type { MadeFile } from './pictures/make-pictures.ts';
import type { SiteFile } from './site-files.ts';
import { digest } from './tracing.ts';
import { type OnPage, writePages } from './write-pages.ts';

/** Receives what a file was made from, when it has been made. */
export type OnTrace = (path: string, trace: Trace) => void;

/**
 * Writes files of a site into a folder: first the pages, each of which is passed on, then everything else. Throws errors of
 * the file system.
 */
export async function writeFiles(
  files: ReadonlyMap<string, SiteFile>,
  folder: string,
  onPage: OnPage,
): Promise<void> {
  const pages = [...files.values()].flatMap((file) => (file.kind === 'page' ? [file.page] : []));
  if (pages.length > 0) await writePages(pages, folder, onPage);
  const bulk = beginBulkFiles(folder);
  for (const [path, file] of files) {
    if (file.kind === 'output') await writeOutput(file.output, folder, bulk);
    else if (file.kind === 'asset') await bulk.write(path, file.content);
    else if (file.kind === 'copy') await bulk.copy(file.from, path);
  }
}

/** The same files. As they are made, what each was made from is passed on. */
export function withTraces(
  files: ReadonlyMap<string, SiteFile>,
  fingerprints: Fingerprints,
  onTrace: OnTrace,
): ReadonlyMap<string, SiteFile> {
  const pages = [...files.values()].flatMap((file) => (file.kind === 'page' ? [file.page] : []));
  const traced = new Map(
    fingerprints.traced(pages, onTrace).map((page) => [outputFile(page.address), page] as const),
  );
  return new Map(
    [...files].map(([path, file]): readonly [string, SiteFile] => {
      if (file.kind === 'page') return [path, { kind: 'page', page: traced.get(path) ?? file.page }];
      if (file.kind !== 'output' || isStream(file.output)) {
        onTrace(path, traceOf(file, fingerprints));
        return [path, file];
      }
      const { output } = file;
      const made = {
        path,
        get content() {
          const { content, trace } = fingerprints.withContent(output);
          onTrace(path, trace);
          return content;
        },
      };
      return [path, { kind: 'output', output: made }];
    }),
  );
}

/** What a file is made from. */
export function traceOf(file: SiteFile, fingerprints: Fingerprints): Trace {
  switch (file.kind) {
    case 'page':
      return fingerprints.ofPage(file.page);
    case 'output':
      return fingerprints.ofOutput(file.output);
    case 'asset':
      return { fingerprint: digest(file.content), texts: [] };
    case 'copy':
      return { fingerprint: file.version, texts: [] };
  }
}

async function writeOutput(output: Output, folder: string, bulk: BulkFiles): Promise<void> {
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
