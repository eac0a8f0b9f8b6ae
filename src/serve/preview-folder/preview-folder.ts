import { outputsOf } from '../../outputs/all-outputs.ts';
import type { PlannedSite } from '../../pages/parts/planned-site.ts';
import type { PagePlan } from '../../pages/plan.ts';
import type { MadeFile } from '../../write/pictures/make-pictures.ts';
import { type WrittenOutputs, writeOutputs } from '../../write/write-site.ts';
import { CopiedFiles } from './copied-files.ts';
import { PreviewPages } from './preview-pages.ts';
import { removeOthers } from './remove-file.ts';
import { beginSiteFingerprints, type SiteFingerprints } from './site-fingerprints.ts';

/** The writing of one site, in steps. */
interface SiteWriting {
  /** Removes the pages and files that the site no longer has. Returns the number of pages. */
  readonly removeObsolete: () => Promise<number>;
  /** Copies pictures and files, except pictures that are made. Returns how many had changed. */
  readonly files: () => Promise<number>;
  /** Writes some pages before the others. Returns how many had changed. */
  readonly first: (pages: readonly PagePlan[]) => Promise<number>;
  /** Writes all other pages. Returns how many had changed. */
  readonly all: () => Promise<number>;
}

/** Writes files and records what the folder contains. */
export class PreviewFolder {
  readonly #folder: string;
  readonly #pages: PreviewPages;
  readonly #copied: CopiedFiles;
  readonly #outputs: WrittenOutputs = new Map();
  readonly #fingerprintsOf = beginSiteFingerprints();
  /** The fingerprints of the sites whose writing has begun. */
  readonly #fingerprints = new WeakMap<PlannedSite, SiteFingerprints>();
  #latest: PlannedSite | undefined;

  /** @param content the content folder */
  constructor(content: string, folder: string) {
    this.#folder = folder;
    this.#pages = new PreviewPages(folder);
    this.#copied = new CopiedFiles(content, folder);
  }

  /** Starts writing a site. */
  begin(site: PlannedSite, pages: readonly PagePlan[]): SiteWriting {
    this.#latest = site;
    const fingerprints = this.#fingerprintsOf(site);
    this.#fingerprints.set(site, fingerprints);
    const writeChanged = (some: readonly PagePlan[]) => this.#pages.writeChanged(some, fingerprints);
    return {
      removeObsolete: async () => {
        const gone = await this.#pages.removeObsolete(pages);
        await this.#copied.removeObsolete(site);
        return gone;
      },
      files: () => this.#copied.copy(site),
      first: writeChanged,
      all: () => (this.#pages.areNone ? this.#pages.writeAll(pages, fingerprints) : writeChanged(pages)),
    };
  }

  /** Writes pages that are written again with the next site, whatever that is. Returns how many. */
  writeEarly(pages: readonly PagePlan[]): Promise<number> {
    return this.#pages.writeEarly(pages);
  }

  /** Copies the pictures that were made for a site, unless it has been replaced. Returns how many had changed. */
  async bringPictures(site: PlannedSite, made: readonly MadeFile[]): Promise<number> {
    const count = site === this.#latest ? await this.#copied.copyPictures(site, made) : 0;
    // The site may have been replaced during the copying.
    if (this.#latest) await this.#copied.removeUnpublished(this.#latest);
    return count;
  }

  /** Writes the files that are not pages, and removes obsolete ones. */
  async writeOutputs(
    site: PlannedSite,
    pages: readonly PagePlan[],
    isWanted: () => boolean = () => true,
  ): Promise<void> {
    const others = outputsOf(site, pages);
    await removeOthers(this.#outputs, new Set(others.map(({ path }) => path)), this.#folder);
    const fingerprintOf = this.#fingerprints.get(site)?.ofOutput;
    const written = this.#outputs;
    if (fingerprintOf) await writeOutputs(others, { folder: this.#folder, written, fingerprintOf, isWanted });
  }

  /** Resolves when the first page at a path is written. Undefined if that is not about to be. */
  ready(path: string): Promise<void> | undefined {
    return this.#pages.ready(path);
  }

  /** Whether somebody has deleted the preview folder. */
  isLost(): boolean {
    return this.#pages.areLost();
  }

  forget(): void {
    this.#pages.forget();
    this.#copied.forget();
    this.#outputs.clear();
  }
}
