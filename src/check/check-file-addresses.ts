import { type Address, withoutCase } from '../addresses/address.ts';
import type { Addresses } from '../addresses/addresses.ts';
import type { SiteMap } from '../addresses/site-map.ts';
import { isOwnFile } from '../addresses/taken-addresses.ts';
import type { Report } from '../problems/problem.ts';
import { duplicateFileAddress } from '../problems/rules/addresses/duplicate-address.ts';

/**
 * Checks that no picture or attachment would overwrite a file of the site or another picture or attachment: a file
 * system can hold two names that are equal after Unicode normalisation. Nor may a file be in a folder with the address
 * of a page, as in `old.html/a.png`.
 * @param used content folder paths of the files that texts use
 */
export function checkFileAddresses(
  root: string,
  used: readonly string[],
  { pages, redirects, files }: SiteMap,
  addresses: Addresses,
  report: Report,
): void {
  const pageFiles = new Set(
    [...pages.keys(), ...redirects.keys()].filter((address) => !address.endsWith('/')).map(withoutCase),
  );
  const ownFiles = new Set([...files].map(withoutCase));
  const owners = new Map<Address, string>();
  for (const path of used) {
    const address = addresses.media(path);
    const file = `${root}/${path}`;
    const other = owners.get(address);
    const folded = withoutCase(address);
    const isTaken =
      isOwnFile(address) || ownFiles.has(folded) || foldersOf(folded).some((each) => pageFiles.has(each));
    if (isTaken || other !== undefined)
      report(duplicateFileAddress, { file, line: 1, column: 1 }, { address, other });
    else owners.set(address, file);
  }
}

/** The folders of an address: `/a` and `/a/b` for `/a/b/c.png`. */
function foldersOf(address: string): readonly string[] {
  const parts = address.split('/').slice(1, -1);
  return parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}`);
}
