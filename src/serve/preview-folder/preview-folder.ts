import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { type Address, outputFile } from '../../addresses/address.ts';
import { outputsOf } from '../../outputs/all-outputs.ts';
import type { Output } from '../../outputs/formats/output.ts';
import type { PlannedSite } from '../../pages/parts/planned-site.ts';
import type { PagePlan } from '../../pages/plan.ts';
import { publishedPaths } from '../../site/media.ts';
import { type Copied, copyFiles } from '../../write/copy-files.ts';
import { beginFingerprints, type SiteTraces, type Trace } from '../../write/fingerprints.ts';
import { publicFiles } from '../../write/output/site-files.ts';
import type { MadeFile } from '../../write/pictures/make-pictures.ts';
import { writePages } from '../../write/write-pages.ts';
import { copyMedia, copyPictures, type WrittenOutputs, writeOutputs } from '../../write/write-site.ts';
import { type PagesOnDemand, pagesOnDemand } from './pages-on-demand.ts';
import { removeFile } from './remove-file.ts';

/** Number of pages that are compared before pending requests get a turn: a few hundredths of a second. */
const PAGES_BETWEEN_REQUESTS = 50;

/** Instead of the fingerprint of a page that may be in the folder, but is not known to be up to date. */
const UNFINISHED = '';

/** Writes files and records what the folder contains. */
export function beginWriting(content: string, folder: string) {
  const fingerprintsOf = beginFingerprints();
  const fingerprints = new Map<Address, string>();
  /** Pages as they were written early, by path, until it is known what they have to be. */
  const early = new Map<string, string>();
  const copied: Copied = new Map();
  /** Files that are copied as they are, of the program and of the theme. */
  const open: Copied = new Map();
  const outputs: WrittenOutputs = new Map();
  /** The pages that are being written into an empty folder. */
  let coming: PagesOnDemand | undefined;
  let latest: PlannedSite | undefined;
  let traces: SiteTraces | undefined;
  /** Fingerprints of the files of a site that are not pages. */
  const ofOutputs = new WeakMap<PlannedSite, (output: Output) => string>();
  /** Starts writing a site. */
  const begin = (site: PlannedSite, pages: readonly PagePlan[]) => {
    latest = site;
    const now = fingerprintsOf(site, traces);
    const traced = new Map<string, Trace>();
    traces = { rest: now.rest, parts: now.parts, files: traced };
    const fingerprintOf = (path: string, trace: Trace): string => {
      traced.set(path, trace);
      return trace.fingerprint;
    };
    ofOutputs.set(site, (output) => fingerprintOf(output.path, now.ofOutput(output)));
    const planned = new Set(pages.map(({ address }) => address));
    const gone = [...fingerprints.keys()].filter((address) => !planned.has(address));
    /** Writes those pages that have changed. Returns how many are not as somebody can have seen them. */
    const writeChanged = async (some: readonly PagePlan[]): Promise<number> => {
      const next = new Map<Address, string>();
      for (const [place, page] of some.entries()) {
        // Lets pending requests run, so that open pages get their changes before all others are compared.
        if (place % PAGES_BETWEEN_REQUESTS === 0) await setImmediate();
        next.set(page.address, fingerprintOf(outputFile(page.address), now.ofPage(page)));
      }
      const changed = some.filter(({ address }) => fingerprints.get(address) !== next.get(address));
      // If writing fails, these pages are written again next time, or removed if they are obsolete by then.
      for (const { address } of changed) fingerprints.set(address, UNFINISHED);
      let known = 0;
      const onPage = (path: string, html: string) => {
        if (early.get(path) === html) known += 1;
        early.delete(path);
      };
      if (changed.length > 0) await writePages(changed, folder, onPage);
      for (const { address } of changed) fingerprints.set(address, next.get(address) ?? '');
      return changed.length - known;
    };
    /** Writes all pages into an empty folder, first those that somebody asks for. Returns how many. */
    const writeAll = async (): Promise<number> => {
      const next = new Map<string, string>();
      const traced = now.traced(pages, (path, trace) => next.set(path, fingerprintOf(path, trace)));
      for (const { address } of pages) fingerprints.set(address, UNFINISHED);
      coming = pagesOnDemand(traced);
      try {
        await writePages(traced, folder, () => {}, coming.pages);
      } finally {
        coming.end();
        coming = undefined;
      }
      for (const { address } of pages) fingerprints.set(address, next.get(outputFile(address)) ?? UNFINISHED);
      return pages.length;
    };
    return {
      /** Removes the pages and files that the site no longer has. Returns the number of pages. */
      removeObsolete: async (): Promise<number> => {
        for (const address of gone) {
          fingerprints.delete(address);
          await removeFile(outputFile(address), folder);
        }
        await removeUnpublished(site);
        await removeOthers(open, new Set(publicFiles(site).map(([path]) => path)));
        return gone.length;
      },
      /** Copies pictures and files, except pictures that are made. Returns how many had changed. */
      files: async (): Promise<number> => {
        await copyFiles(
          publicFiles(site).map(([to, from]) => ({ from, to })),
          folder,
          open,
        );
        return copyMedia(site, content, folder, copied);
      },
      /** Writes some pages before the others. Returns how many had changed. */
      first: writeChanged,
      /** Writes all other pages. Returns how many had changed. */
      all: () => (fingerprints.size === 0 ? writeAll() : writeChanged(pages)),
    };
  };
  /** Writes pages that are written again with the next site, whatever that is. Returns how many. */
  const writeEarly = async (pages: readonly PagePlan[]): Promise<number> => {
    for (const { address } of pages) fingerprints.set(address, UNFINISHED);
    await writePages(pages, folder, (path, html) => early.set(path, html));
    return pages.length;
  };
  /** Removes pictures and files that a site does not publish. */
  const removeUnpublished = (site: PlannedSite): Promise<void> => {
    const published = publishedPaths(site).map((path) => outputFile(site.addresses.media(path)));
    return removeOthers(copied, new Set(published));
  };
  /** Copies the pictures that were made for a site, unless it has been replaced. Returns how many had changed. */
  const bringPictures = async (site: PlannedSite, made: readonly MadeFile[]): Promise<number> => {
    const count = site === latest ? await copyPictures(site, made, folder, copied) : 0;
    // The site may have been replaced during the copying.
    if (latest) await removeUnpublished(latest);
    return count;
  };
  /** Removes those files of a kind that are not among the wanted ones. */
  const removeOthers = async (written: Map<string, string>, wanted: ReadonlySet<string>): Promise<void> => {
    for (const path of [...written.keys()].filter((path) => !wanted.has(path))) {
      written.delete(path);
      await removeFile(path, folder);
    }
  };
  /** Writes the files that are not pages, and removes obsolete ones. */
  const writeOthers = async (
    site: PlannedSite,
    pages: readonly PagePlan[],
    isWanted: () => boolean = () => true,
  ): Promise<void> => {
    const others = outputsOf(site, pages);
    await removeOthers(outputs, new Set(others.map(({ path }) => path)));
    const fingerprintOf = ofOutputs.get(site);
    if (fingerprintOf) await writeOutputs(others, { folder, written: outputs, fingerprintOf, isWanted });
  };
  /** Whether somebody has deleted the preview folder. */
  const isLost = (): boolean => {
    const written = [...fingerprints].find(([, fingerprint]) => fingerprint !== UNFINISHED);
    return written !== undefined && !existsSync(join(folder, outputFile(written[0])));
  };
  const forget = (): void => {
    fingerprints.clear();
    early.clear();
    copied.clear();
    open.clear();
    outputs.clear();
  };
  /** Resolves when the first page at a path is written. Undefined if that is not about to be. */
  const ready = (path: string): Promise<void> | undefined => coming?.ask(path);
  return { begin, writeEarly, bringPictures, writeOutputs: writeOthers, ready, isLost, forget };
}
