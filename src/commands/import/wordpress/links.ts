import { decodeLeniently } from '../journal/names.ts';
import type { OwnSite, SiteAddress } from '../journal/own-site.ts';
import type { ExportItem } from './export/export-item.ts';
import type { Attachments } from './media/attachments.ts';

/** What an address of the site leads to. */
export type LinkTarget =
  | { readonly kind: 'item'; readonly index: number; readonly hash: string }
  /** A file of the library, by its address. */
  | { readonly kind: 'file'; readonly address: string }
  /** The site's start page. */
  | { readonly kind: 'home' }
  /** Somewhere on the site that the export does not have. */
  | { readonly kind: 'unknown' };

/** Finds what links lead to, by every address that WordPress answers to. */
export class Links {
  readonly #site: OwnSite;
  readonly #attachments: Attachments;
  readonly #byPath = new Map<string, number>();
  readonly #byId = new Map<string, number>();

  constructor(items: readonly ExportItem[], site: OwnSite, attachments: Attachments) {
    this.#site = site;
    this.#attachments = attachments;
    for (const [index, item] of items.entries()) {
      if (item.id !== '' && !this.#byId.has(item.id)) this.#byId.set(item.id, index);
      const read = site.read(item.link);
      const key = read && read.query.size === 0 ? keyOf(read.path) : '';
      if (key !== '' && !this.#byPath.has(key)) this.#byPath.set(key, index);
    }
  }

  /**
   * Follows a link; undefined if it leads to another site.
   * @param from the address of the text that has it
   */
  follow(address: string, from: string): LinkTarget | undefined {
    const read = this.#site.read(address, from);
    if (!read) return undefined;
    const index = this.#itemAt(read);
    if (index !== undefined) return { kind: 'item', index, hash: read.hash };
    if (this.#attachments.byAddress(address) || /\.[a-z\d]{2,5}$/i.test(read.path))
      return { kind: 'file', address };
    return read.path === '' && read.query.size === 0 ? { kind: 'home' } : { kind: 'unknown' };
  }

  #itemAt({ path, query }: SiteAddress): number | undefined {
    for (const name of ['p', 'page_id', 'attachment_id']) {
      const id = query.get(name);
      if (id !== null) return this.#byId.get(id);
    }
    const key = keyOf(path);
    // The pages of a text that is divided have their number at the end.
    return this.#byPath.get(key) ?? this.#byPath.get(key.replace(/\/\d{1,3}$/, ''));
  }
}

function keyOf(path: string): string {
  return decodeLeniently(path)
    .toLowerCase()
    .normalize('NFC')
    .replace(/^\/index\.php(?=\/|$)/, '')
    .replace(/(?<!\/)\/+$/, '');
}
