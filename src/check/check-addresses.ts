import type { Archive } from '../archive/archive.ts';
import { placeIn, placeOfItem } from '../content/parsed-content.ts';
import { isLanguage } from '../languages/index.ts';
import { type Address, type Addresses, reservedSlugs, withoutCase } from '../site/addresses.ts';
import type { AddressedText } from './addressed-texts.ts';
import type { Report } from './problem.ts';
import { duplicateAddress } from './rules/duplicate-address.ts';
import { redirectLoop } from './rules/redirect-loop.ts';
import { redundantRedirect } from './rules/redundant-redirect.ts';

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
    const owner = owners.get(withoutCase(address)) ?? (isOwn(address) ? 'the site itself' : undefined);
    if (owner === undefined) owners.set(withoutCase(address), record.source.file);
    else report(duplicateAddress, placeIn(record, ['slug']), { address, other: owner });
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
  for (const { record, edition, address } of texts) {
    const { file } = record.source;
    for (const [index, written] of edition.redirectFrom.entries()) {
      const { address: old, query } = addresses.parseOld(written);
      const shown = query === undefined ? old : `${old}?${query}`;
      const key = query === undefined ? withoutCase(old) : shown;
      const place = () => placeOfItem(record, 'redirect-from', index);
      const before = redirects.get(key);
      const isOther = before && (before.file !== file || before.shown === shown);
      const owner =
        query === undefined ? (owners.get(key) ?? (isOwn(old) ? 'the site itself' : undefined)) : undefined;
      const other = owner ?? (isOther ? before.file : undefined);
      if (shown === address) report(redundantRedirect, place(), { address: old });
      else if (key === withoutCase(address)) report(redirectLoop, place(), { address: old, own: address });
      else if (other !== undefined) report(duplicateAddress, place(), { address: shown, other });
      else redirects.set(key, { shown, file });
    }
  }
}

/** Whether an address belongs to a page the site makes of itself, such as the search. */
function isOwnPage(address: string, reserved: ReadonlySet<string>): boolean {
  const parts = address.split('/').filter((part) => part !== '');
  const inside = parts[0] !== undefined && isLanguage(parts[0]) ? parts.slice(1) : parts;
  const first = inside[0];
  if (first === undefined || address === '/404.html' || address === '/sitemap.xml') return true;
  const isManifest = first === 'issues' && inside.length === 3 && inside[2] === 'manifest';
  return isManifest || (reserved.has(first) && (first !== 'issues' || inside.length === 1));
}
