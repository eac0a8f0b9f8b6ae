import { outputFile } from '../../addresses/address.ts';
import { isStream, madeWhenRead } from '../../outputs/formats/output.ts';
import type { PlannedSite } from '../../pages/parts/planned-site.ts';
import type { PagePlan } from '../../pages/plan.ts';
import type { WrittenPage } from '../beside/messages.ts';
import { beginBulkFiles } from '../bulk-files.ts';
import type { Fingerprints, Trace } from '../fingerprints.ts';
import { NO_PARTS } from '../part-numbers.ts';
import { searchablePart } from '../search/searchable-part.ts';
import { digest } from '../site-parts.ts';
import { writePages } from '../write-pages.ts';
import { writeOutput } from '../write-site.ts';
import type { SiteFile, SiteFiles, WantedFiles } from './site-files.ts';

/** Receives what a file was made from, when it has been made. */
export type OnTrace = (path: string, trace: Trace) => void;

/** How files are written, and what is told of it. */
export interface Writing {
  readonly common: PlannedSite['common'];
  /** Paths of the pages of which the search needs a part. */
  readonly searched: ReadonlySet<string>;
  readonly onPage: (page: WrittenPage) => void;
  readonly onPages: () => void;
  readonly onPictures: () => void;
}

/** Writes files of a site into a folder: first the pages, then everything else. Throws errors of the file system. */
export async function writeFiles(
  { pages, others }: WantedFiles,
  folder: string,
  { searched, onPage, onPages, onPictures }: Omit<Writing, 'common'>,
): Promise<void> {
  const plans = plansOf(pages);
  const tell = (path: string, html: string) =>
    onPage({ path, part: searched.has(path) ? searchablePart(html) : undefined });
  if (plans.length > 0) await writePages(plans, folder, tell);
  onPages();
  const rest = await others();
  onPictures();
  await writeOtherFiles(rest, folder);
}

/** Writes the files that are not pages. Throws errors of the file system. */
export async function writeOtherFiles(files: SiteFiles, folder: string): Promise<void> {
  const bulk = beginBulkFiles(folder);
  for (const [path, file] of files) {
    if (file.kind === 'output') await writeOutput(file.output, folder, bulk);
    else if (file.kind === 'asset') await bulk.write(path, file.content);
    else if (file.kind === 'copy') await bulk.copy(file.from, path);
  }
}

/** The same files. As they are made, what each was made from is passed on. */
export function withTraces(
  { pages, others }: WantedFiles,
  fingerprints: Fingerprints,
  onTrace: OnTrace,
): WantedFiles {
  const traced = fingerprints.traced(plansOf(pages), onTrace);
  return {
    pages: new Map(traced.map((page) => [outputFile(page.address), { kind: 'page', page }])),
    others: async () => othersWithTraces(await others(), fingerprints, onTrace),
  };
}

function othersWithTraces(files: SiteFiles, fingerprints: Fingerprints, onTrace: OnTrace): SiteFiles {
  return new Map(
    [...files].map(([path, file]): readonly [string, SiteFile] => {
      if (file.kind !== 'output' || isStream(file.output)) {
        onTrace(path, traceOf(file, fingerprints));
        return [path, file];
      }
      const { output } = file;
      const make = () => {
        const { content, trace } = fingerprints.withContent(output);
        onTrace(path, trace);
        return content;
      };
      return [path, { kind: 'output', output: madeWhenRead(path, make) }];
    }),
  );
}

export function plansOf(pages: SiteFiles): readonly PagePlan[] {
  return [...pages.values()].flatMap((file) => (file.kind === 'page' ? [file.page] : []));
}

/** What a file is made from. */
export function traceOf(file: SiteFile, fingerprints: Fingerprints): Trace {
  switch (file.kind) {
    case 'page':
      return fingerprints.ofPage(file.page);
    case 'output':
      return fingerprints.ofOutput(file.output);
    case 'asset':
      return { fingerprint: digest(file.content), parts: NO_PARTS };
    case 'copy':
      return { fingerprint: digest(file.version), parts: NO_PARTS };
  }
}
