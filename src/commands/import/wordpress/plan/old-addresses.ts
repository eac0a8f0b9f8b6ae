import { type Address, reservedSlugs, withoutCase } from '../../../../addresses/addresses.ts';
import { isSiteLanguage } from '../../../../languages/index.ts';
import { sitePath } from '../../../../schema/field.ts';
import type { ExportItem } from '../export/export-item.ts';
import type { OwnSite } from './own-site.ts';

/** Why an old address does not lead to its text. */
export type DroppedWhy = 'taken' | 'own-page' | 'impossible';

/** Divides old addresses among the texts. Each leads to one text, and none is the present address of a page. */
export class OldAddresses {
  readonly #site: OwnSite;
  /** By `withoutCase`: present addresses, and old ones that have their text. */
  readonly #taken = new Map<string, number>();
  readonly #reserved = reservedSlugs({ guide: true });

  /** @param present addresses of texts that are written, with the index of their items */
  constructor(site: OwnSite, present: Iterable<readonly [address: string, index: number]>) {
    this.#site = site;
    for (const [address, index] of present) this.#taken.set(keyOf(address), index);
  }

  /** The values of `redirect-from` for an item, and addresses that cannot lead to it. */
  of(item: ExportItem, index: number) {
    const redirects: string[] = [];
    const dropped: { readonly address: string; readonly why: DroppedWhy }[] = [];
    for (const address of this.#formerOf(item)) {
      const owner = this.#taken.get(keyOf(address)) ?? this.#taken.get(keyOf(`${address}/`));
      if (owner === index) continue;
      const why = owner !== undefined ? 'taken' : this.#faultOf(address);
      if (why) dropped.push({ address, why });
      else {
        redirects.push(address);
        this.#taken.set(keyOf(address), index);
      }
    }
    return { redirects, dropped };
  }

  /** Every address at which WordPress showed an item: its permanent link, and those by its number. */
  #formerOf({ link, guid, id, type }: ExportItem): readonly string[] {
    const own = [link, guid].flatMap((address) => {
      const read = this.#site.read(address);
      // The page that the site showed at its root is now the home page's neighbour.
      if (!read || (read.path === '' && read.query.size === 0)) return [];
      const query = read.query.size > 0 ? `?${read.query}` : '';
      // Where a text was by another number, another text is now.
      const number = read.query.get('p') ?? read.query.get('page_id');
      if (number !== null && number !== id) return [];
      const isFile = /\.\w{1,5}$/.test(read.path);
      return [`${read.path}${isFile ? '' : '/'}${query}`];
    });
    const byNumber = /^\d+$/.test(id) ? [`/?p=${id}`, ...(type === 'page' ? [`/?page_id=${id}`] : [])] : [];
    return [...new Set([...own, ...byNumber])];
  }

  #faultOf(address: string): DroppedWhy | undefined {
    if (!sitePath.safeParse(address).success) return 'impossible';
    if (address.includes('?')) return undefined;
    const parts = address.split('/').filter((part) => part !== '');
    const [first, second] = parts[0] !== undefined && isSiteLanguage(parts[0]) ? parts.slice(1) : parts;
    return first === undefined || (this.#reserved.has(first) && (first !== 'issues' || second === undefined))
      ? 'own-page'
      : undefined;
  }
}

/** With a query, capitals count. */
function keyOf(address: string): string {
  return address.includes('?') ? address : withoutCase(address as Address).replace(/\/$/, '');
}
