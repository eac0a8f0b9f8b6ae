import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { type Address, outputFile } from '../../addresses/address.ts';
import type { PagePlan } from '../../pages/plan.ts';
import { writePages } from '../../write/write-pages.ts';
import { type PagesOnDemand, pagesOnDemand } from './pages-on-demand.ts';
import { removeFile } from './remove-file.ts';
import type { SiteFingerprints } from './site-fingerprints.ts';

/** Number of pages that are compared before pending requests get a turn: a few hundredths of a second. */
const PAGES_BETWEEN_REQUESTS = 50;

/** Instead of the fingerprint of a page that may be in the folder, but is not known to be up to date. */
const UNFINISHED = '';

/** The pages in the folder of a preview. */
export class PreviewPages {
  readonly #folder: string;
  readonly #fingerprints = new Map<Address, string>();
  /** Pages as they were written early, by path, until it is known what they have to be. */
  readonly #early = new Map<string, string>();
  /** The pages that are being written into an empty folder. */
  #coming: PagesOnDemand | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  get areNone(): boolean {
    return this.#fingerprints.size === 0;
  }

  /** Whether pages were written and somebody has removed them. One finished page stands for all. */
  areLost(): boolean {
    const written = [...this.#fingerprints].find(([, fingerprint]) => fingerprint !== UNFINISHED);
    return written !== undefined && !existsSync(join(this.#folder, outputFile(written[0])));
  }

  forget(): void {
    this.#fingerprints.clear();
    this.#early.clear();
  }

  /** Resolves when the first page at a path is written. Undefined if that is not about to be. */
  ready(path: string): Promise<void> | undefined {
    return this.#coming?.ask(path);
  }

  /** Removes the pages that are not among those of the site. Returns how many. */
  async removeObsolete(pages: readonly PagePlan[]): Promise<number> {
    const planned = new Set(pages.map(({ address }) => address));
    const gone = [...this.#fingerprints.keys()].filter((address) => !planned.has(address));
    for (const address of gone) {
      this.#fingerprints.delete(address);
      await removeFile(outputFile(address), this.#folder);
    }
    return gone.length;
  }

  /** Writes those pages that have changed. Returns how many are not as somebody can have seen them. */
  async writeChanged(pages: readonly PagePlan[], fingerprints: SiteFingerprints): Promise<number> {
    const next = await compare(pages, fingerprints);
    const changed = pages.filter(({ address }) => this.#fingerprints.get(address) !== next.get(address));
    // If writing fails, these pages are written again next time, or removed if they are obsolete by then.
    this.#markUnfinished(changed);
    let known = 0;
    const onPage = (path: string, html: string) => {
      if (this.#early.get(path) === html) known += 1;
      this.#early.delete(path);
    };
    if (changed.length > 0) await writePages(changed, this.#folder, onPage);
    for (const { address } of changed) this.#fingerprints.set(address, next.get(address) ?? UNFINISHED);
    return changed.length - known;
  }

  /** Writes all pages into an empty folder, first those that somebody asks for. Returns how many. */
  async writeAll(pages: readonly PagePlan[], fingerprints: SiteFingerprints): Promise<number> {
    const next = new Map<string, string>();
    const traced = fingerprints.traced(pages, (path, fingerprint) => next.set(path, fingerprint));
    this.#markUnfinished(pages);
    const coming = pagesOnDemand(traced);
    this.#coming = coming;
    try {
      await writePages(traced, this.#folder, () => {}, coming.pages);
    } finally {
      coming.end();
      this.#coming = undefined;
    }
    for (const { address } of pages)
      this.#fingerprints.set(address, next.get(outputFile(address)) ?? UNFINISHED);
    return pages.length;
  }

  /** Writes pages that are written again with the next site, whatever that is. Returns how many. */
  async writeEarly(pages: readonly PagePlan[]): Promise<number> {
    this.#markUnfinished(pages);
    await writePages(pages, this.#folder, (path, html) => this.#early.set(path, html));
    return pages.length;
  }

  #markUnfinished(pages: readonly PagePlan[]): void {
    for (const { address } of pages) this.#fingerprints.set(address, UNFINISHED);
  }
}

/** The fingerprints that pages have now. */
async function compare(
  pages: readonly PagePlan[],
  fingerprints: SiteFingerprints,
): Promise<ReadonlyMap<Address, string>> {
  const now = new Map<Address, string>();
  for (const [place, page] of pages.entries()) {
    // Lets pending requests run, so that open pages get their changes before all others are compared.
    if (place % PAGES_BETWEEN_REQUESTS === 0) await setImmediate();
    now.set(page.address, fingerprints.ofPage(page));
  }
  return now;
}
