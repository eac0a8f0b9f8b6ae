import { outputFile } from '../../addresses/addresses.ts';
import { isStream } from '../../outputs/formats/output.ts';
import { beginBulkFiles } from '../bulk-files.ts';
import type { Fingerprints, Trace } from '../fingerprints.ts';
import { digest } from '../site-parts.ts';
import { type OnPage, writePages } from '../write-pages.ts';
import { writeOutput } from '../write-site.ts';
import type { SiteFile } from './site-files.ts';

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
      return { fingerprint: digest(file.content), parts: [] };
    case 'copy':
      return { fingerprint: file.version, parts: [] };
  }
}
