import { type Address, type Addresses, isOwnFile, withoutCase } from '../addresses/addresses.ts';
import type { SiteMap } from '../addresses/site-map.ts';
import type { Report } from '../problems/problem.ts';
import { duplicateFileAddress } from '../problems/rules/addresses/duplicate-address.ts';

/**
 * Checks that no picture and no attachment would overwrite a file of the site, or another one: file systems may write the same
 * letters in two ways. Nor may one stand in a folder whose name is the address of a page: `old.html/a.png`.
 * @param used paths inside the content folder of the files that texts use
 */
export function checkFileAddresses(
  root: string,
  used: readonly string[],
  { pages, redirects }: SiteMap,
  addresses: Addresses,
  report: Report,
): void {
  const pageFiles = new Set(
    [...pages.keys(), ...redirects.keys()].filter((address) => !address.endsWith('/')).map(withoutCase),
  );
  const owners = new Map<Address, string>();
  for (const path of used) {
    const address = addresses.media(path);
    const file = `${root}/${path}`;
    const other = owners.get(address);
    const isTaken = isOwnFile(address) || foldersOf(withoutCase(address)).some((each) => pageFiles.has(each));
    if (isTaken || other !== undefined)
      report(duplicateFileAddress, { file, line: 1, column: 1 }, { address, other });
    else owners.set(address, file);
  }
}

/** `/a/b/c.png` has `/a` and `/a/b`. */
function foldersOf(address: string): readonly string[] {
  const parts = address.split('/').slice(1, -1);
  return parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}`);
}
