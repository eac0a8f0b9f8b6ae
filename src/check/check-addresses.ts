import {
  type Address,
  type Addresses,
  type OldAddress,
  reservedSlugs,
  withoutCase,
} from '../addresses/addresses.ts';
import { placeIn, placeOfItem } from '../content/parsed-content.ts';
import { isSiteLanguage } from '../languages/index.ts';
import type { Archive } from '../model/archive.ts';
import type { Report } from '../problems/problem.ts';
import { duplicateAddress } from '../problems/rules/addresses/duplicate-address.ts';
import { redirectLoop } from '../problems/rules/addresses/redirect-loop.ts';
import { redundantRedirect } from '../problems/rules/addresses/redundant-redirect.ts';
import type { AddressedText } from './addressed-texts.ts';

/** Stands in for a file where an address belongs to a page the site makes of itself. */
const SITE = Symbol('the site itself');

/** Who has an address: a file, or the site itself. */
type Owner = string | typeof SITE;

function fileOf(owner: Owner): string | undefined {
  return owner === SITE ? undefined : owner;
}

/**
 * Checks that no two texts share an address, and that no old address hides a present one. So an old address always leads to a
 * page, never to another old address: there are no chains. Addresses that differ only in capitals count as one.
 */
export function checkAddresses(
  texts: readonly AddressedText[],
  archive: Archive,
  addresses: Addresses,
  report: Report,
): void {
  const reserved = reservedSlugs(archive.journal);
  const isOwn = (address: Address) => isOwnPage(withoutCase(address), reserved);
  const owners = new Map<string, string>();
  for (const { record, address } of texts) {
    const owner = owners.get(withoutCase(address)) ?? (isOwn(address) ? SITE : undefined);
    if (owner === undefined) owners.set(withoutCase(address), record.source.file);
    else report(duplicateAddress, placeIn(record, ['slug']), { address, other: fileOf(owner) });
  }
  checkRedirects(texts, owners, isOwn, addresses, report);
}

function checkRedirects(
  texts: readonly AddressedText[],
  owners: ReadonlyMap<string, string>,
  isOwn: (address: Address) => boolean,
  addresses: Addresses,
  report: Report,
): void {
  const redirects = new Map<string, { readonly shown: string; readonly file: string }>();
  const ownerOf = ({ address, query }: OldAddress): Owner | undefined => {
    if (query !== undefined) return undefined;
    return owners.get(withoutCase(address)) ?? (isOwn(address) ? SITE : undefined);
  };
  for (const { record, address, old, index } of texts.flatMap((text) => oldAddressesOf(text, addresses))) {
    const { file } = record.source;
    const { shown, key } = named(old);
    const place = () => placeOfItem(record, 'redirect-from', index);
    const before = redirects.get(key);
    const twin = redirects.get(twinOf(key));
    const other =
      ownerOf(old) ??
      twin?.file ??
      (before?.file === file && before.shown !== shown ? undefined : before?.file);
    if (shown === address) report(redundantRedirect, place(), { address });
    else if (key === withoutCase(address)) report(redirectLoop, place(), { address: shown, own: address });
    else if (other !== undefined) report(duplicateAddress, place(), { address: shown, other: fileOf(other) });
    else redirects.set(key, { shown, file });
  }
}

function oldAddressesOf({ record, edition, address }: AddressedText, addresses: Addresses) {
  return edition.redirectFrom.map((written, index) => ({
    record,
    address,
    old: addresses.parseOld(written),
    index,
  }));
}

/** `/a.html` would be a file and `/a.html/` a folder of the same name: no site can have both. */
function twinOf(key: string): string {
  return key.endsWith('/') ? key.slice(0, -1) : `${key}/`;
}

/** An old address as problems show it, and what it is known by: a query is compared as it is written. */
function named({ address, query }: OldAddress): { readonly shown: string; readonly key: string } {
  if (query === undefined) return { shown: address, key: withoutCase(address) };
  const shown = `${address}?${query}`;
  return { shown, key: shown };
}

/** Whether an address belongs to a page the site makes of itself, such as the search. */
function isOwnPage(address: string, reserved: ReadonlySet<string>): boolean {
  const parts = address.split('/').filter((part) => part !== '');
  const inside = parts[0] !== undefined && isSiteLanguage(parts[0]) ? parts.slice(1) : parts;
  const first = inside[0];
  if (first === undefined || address === '/404.html' || address === '/sitemap.xml') return true;
  const isManifest = first === 'issues' && inside.length === 3 && inside[2] === 'manifest';
  return isManifest || (reserved.has(first) && (first !== 'issues' || inside.length === 1));
}
