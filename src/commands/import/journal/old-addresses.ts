import { type Address, withoutCase } from '../../../addresses/address.ts';
import { reservedSlugs } from '../../../addresses/taken-addresses.ts';
import { isSiteLanguage } from '../../../languages/index.ts';
import { sitePath } from '../../../schema/field.ts';

/** Why an old address does not lead to its text. */
export type DroppedWhy = 'taken' | 'own-page' | 'impossible';

/** The old addresses of a text: those that lead to it, and those that cannot. */
export interface Redirects {
  readonly redirects: readonly string[];
  readonly dropped: readonly { readonly address: string; readonly why: DroppedWhy }[];
}

/** Divides old addresses among the texts. Each leads to one text, and none is the present address of a page. */
export class OldAddresses {
  /** By `withoutCase`: present addresses, and old ones that have their text. */
  readonly #taken = new Map<string, number>();
  readonly #reserved = reservedSlugs({ guide: true, offline: true });

  /** @param present addresses of texts that are written, each with the number of its text */
  constructor(present: Iterable<readonly [address: string, text: number]>) {
    for (const [address, text] of present) this.#taken.set(keyOf(address), text);
  }

  /** Gives a text the addresses at which it was, as far as they are free. */
  take(addresses: readonly string[], text: number): Redirects {
    const redirects: string[] = [];
    const dropped: { readonly address: string; readonly why: DroppedWhy }[] = [];
    for (const address of new Set(addresses)) {
      const owner = this.#taken.get(keyOf(address)) ?? this.#taken.get(keyOf(`${address}/`));
      if (owner === text) continue;
      const why = owner !== undefined ? 'taken' : this.#faultOf(address);
      if (why) dropped.push({ address, why });
      else {
        redirects.push(address);
        this.#taken.set(keyOf(address), text);
      }
    }
    return { redirects, dropped };
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
