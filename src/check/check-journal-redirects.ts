import { withoutCase } from '../addresses/address.ts';
import type { Addresses, OldAddress } from '../addresses/addresses.ts';
import type { SiteMap } from '../addresses/site-map.ts';
import type { Archive } from '../model/archive.ts';
import type { Report } from '../problems/problem.ts';
import { duplicateRedirect } from '../problems/rules/addresses/duplicate-address.ts';
import { redirectToNowhere } from '../problems/rules/addresses/redirect-to-nowhere.ts';
import { suggest } from '../schema/suggest.ts';
import type { ContentFolder } from '../sources/read-content.ts';
import { placeInYaml } from '../sources/yaml/place-in-yaml.ts';
import { ownPagesOf } from './check-addresses.ts';
import { type AddressedText, oldAddressesIn } from './released/addressed-texts.ts';

/**
 * Checks `redirects` in journal.yaml: each must lead to a page, and from an address that neither a page nor the
 * redirect-from of a text has.
 */
export function checkJournalRedirects(
  folder: ContentFolder,
  texts: readonly AddressedText[],
  archive: Archive,
  addresses: Addresses,
  map: SiteMap,
  report: Report,
): void {
  const { redirects } = archive.journal;
  if (redirects.size === 0) return;
  const yaml = folder.files.find(({ path }) => path === 'journal.yaml')?.text ?? '';
  const origin = { file: `${folder.root}/journal.yaml`, firstLine: 1 };
  const place = (old: string, at: 'key' | 'value') => placeInYaml(yaml, origin, ['redirects', old], at);
  const isOwn = ownPagesOf(archive, map);
  const owners = new Map<string, string>();
  for (const text of texts) {
    for (const old of oldAddressesIn(text, addresses)) owners.set(keyOf(old), text.record.source.file);
    owners.set(withoutCase(text.address), text.record.source.file);
  }
  for (const [written, target] of redirects) {
    const old = addresses.parseOld(written);
    const owner = owners.get(keyOf(old));
    if (owner !== undefined || (old.query === undefined && isOwn(old.address)))
      report(duplicateRedirect, place(written, 'key'), { address: written, other: owner });
    const { address } = addresses.parse(target);
    if (!map.pages.has(address))
      report(redirectToNowhere, place(written, 'value'), {
        old: written,
        target,
        suggestion: suggest(address, map.pages),
      });
    owners.set(keyOf(old), origin.file);
  }
}

function keyOf({ address, query }: OldAddress): string {
  return query === undefined ? withoutCase(address) : `${address}?${query}`;
}
