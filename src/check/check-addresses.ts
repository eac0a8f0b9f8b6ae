import type { Archive } from '../archive/archive.ts';
import { placeIn, placeOfItem } from '../content/parsed-content.ts';
import { isLanguage } from '../languages/index.ts';
import { type Address, type Addresses, reservedSlugs } from '../site/addresses.ts';
import type { SiteMap } from '../site/site-map.ts';
import type { AddressedText } from './addressed-texts.ts';
import type { Report } from './problem.ts';
import { duplicateAddress } from './rules/duplicate-address.ts';
import { redundantRedirect } from './rules/redundant-redirect.ts';
import { sameButForCase } from './rules/same-but-for-case.ts';

/** Checks that no two texts share an address, and that no old address hides a present one. */
export function checkAddresses(
  texts: readonly AddressedText[],
  archive: Archive,
  addresses: Addresses,
  map: SiteMap,
  report: Report,
): void {
  const reserved = reservedSlugs(archive.journal);
  const isOwn = (address: Address) => isOwnPage(address, reserved);
  const owners = new Map<Address, string>();
  for (const { record, address } of texts) {
    const other = owners.get(address);
    if (other === undefined && !isOwn(address)) owners.set(address, record.source.file);
    else report(duplicateAddress, placeIn(record, ['slug']), { address, other });
  }
  checkRedirects(texts, owners, isOwn, addresses, report);
  checkCase(texts, addresses, map, report);
}

function checkRedirects(
  texts: readonly AddressedText[],
  owners: ReadonlyMap<Address, string>,
  isOwn: (address: Address) => boolean,
  addresses: Addresses,
  report: Report,
): void {
  const redirects = new Map<Address, string>();
  for (const { record, edition, address } of texts) {
    for (const [index, written] of edition.redirectFrom.entries()) {
      const old = addresses.parse(written).address;
      const place = () => placeOfItem(record, 'redirect-from', index);
      const other = owners.get(old) ?? redirects.get(old);
      if (old === address) report(redundantRedirect, place(), { address: old });
      else if (other !== undefined || isOwn(old)) report(duplicateAddress, place(), { address: old, other });
      else redirects.set(old, record.source.file);
    }
  }
}

/** Pages' own addresses are in lower case, so that only an old address can differ from another in that alone. */
function checkCase(
  texts: readonly AddressedText[],
  addresses: Addresses,
  map: SiteMap,
  report: Report,
): void {
  const folded = new Map<string, Address>([...map.pages.keys()].map((address) => [fold(address), address]));
  for (const { record, edition } of texts) {
    for (const [index, written] of edition.redirectFrom.entries()) {
      const { address } = addresses.parse(written);
      const other = folded.get(fold(address));
      if (other === undefined) folded.set(fold(address), address);
      else if (other !== address) {
        report(sameButForCase, placeOfItem(record, 'redirect-from', index), { address, other });
      }
    }
  }
}

function fold(address: Address): string {
  return address.toLowerCase();
}

/** Whether an address belongs to a page the site makes of itself, such as the search. */
function isOwnPage(address: Address, reserved: ReadonlySet<string>): boolean {
  const parts = address.split('/').filter((part) => part !== '');
  const inside = parts[0] !== undefined && isLanguage(parts[0]) ? parts.slice(1) : parts;
  const first = inside[0];
  if (first === undefined || address === '/404.html' || address === '/sitemap.xml') return true;
  const isManifest = first === 'issues' && inside.length === 3 && inside[2] === 'manifest';
  return isManifest || (reserved.has(first) && (first !== 'issues' || inside.length === 1));
}
