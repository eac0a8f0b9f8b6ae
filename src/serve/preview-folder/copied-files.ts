import { outputFile } from '../../addresses/address.ts';
import type { PlannedSite } from '../../pages/parts/planned-site.ts';
import { publishedPaths } from '../../site/media.ts';
import { type Copied, copyFiles } from '../../write/copy-files.ts';
import { publicFiles } from '../../write/output/site-files.ts';
import type { MadeFile } from '../../write/pictures/make-pictures.ts';
import { copyMedia, copyPictures } from '../../write/write-site.ts';
import { removeOthers } from './remove-file.ts';

/** The files in the folder of a preview that are copies. */
export class CopiedFiles {
  readonly #content: string;
  readonly #folder: string;
  /** Pictures and files of the content. */
  readonly #media: Copied = new Map();
  /** Files that are copied as they are, of the program and of the theme. */
  readonly #open: Copied = new Map();

  /** @param content the content folder */
  constructor(content: string, folder: string) {
    this.#content = content;
    this.#folder = folder;
  }

  forget(): void {
    this.#media.clear();
    this.#open.clear();
  }

  /** Removes the files that a site does not have. */
  async removeObsolete(site: PlannedSite): Promise<void> {
    await this.removeUnpublished(site);
    await removeOthers(this.#open, new Set(publicFiles(site).map(([path]) => path)), this.#folder);
  }

  /** Removes pictures and files that a site does not publish. */
  removeUnpublished(site: PlannedSite): Promise<void> {
    const published = publishedPaths(site).map((path) => outputFile(site.addresses.media(path)));
    return removeOthers(this.#media, new Set(published), this.#folder);
  }

  /** Copies the files of a site, except pictures that are made. Returns how many pictures and files had changed. */
  async copy(site: PlannedSite): Promise<number> {
    const copies = publicFiles(site).map(([to, from]) => ({ from, to }));
    await copyFiles(copies, this.#folder, this.#open);
    return copyMedia(site, this.#content, this.#folder, this.#media);
  }

  /** Copies the pictures that were made for a site. Returns how many had changed. */
  copyPictures(site: PlannedSite, made: readonly MadeFile[]): Promise<number> {
    return copyPictures(site, made, this.#folder, this.#media);
  }
}
