import { type Address, outputFile, withoutCase } from '../addresses/address.ts';
import type { SiteMap } from '../addresses/site-map.ts';
import { isOwnFile } from '../addresses/taken-addresses.ts';
import { parseTheme } from '../content/theme/parse-theme.ts';
import type { Theme } from '../content/theme/theme.ts';
import type { Report } from '../problems/problem.ts';
import { duplicateThemeAddress } from '../problems/rules/addresses/duplicate-address.ts';
import type { ThemeFolder } from '../sources/theme-folder.ts';

/**
 * Reads the theme, and reports files in its folder `public/` that would overwrite a page or a file of the site, or that have the name
 * of a folder with pages. Those are left out.
 */
export function checkTheme(folder: ThemeFolder, map: SiteMap, report: Report): Theme {
  const theme = parseTheme(folder, report);
  const files = new Set<string>();
  for (const address of [...map.pages.keys(), ...map.redirects.keys(), ...map.files])
    files.add(folded(outputFile(address)));
  const folders = new Set([...files].flatMap(foldersOf));
  const ofTheme = theme.copies.map(({ address }) => folded(address.slice(1)));
  const foldersOfTheme = new Set(ofTheme.flatMap(foldersOf));
  const isFree = (path: string): boolean =>
    !isOwnFile(`/${path}` as Address) &&
    !files.has(path) &&
    !folders.has(path) &&
    !foldersOfTheme.has(path) &&
    !foldersOf(path).some((each) => files.has(each));
  const owners = new Map<string, string>();
  const copies = theme.copies.filter(({ path, address }) => {
    const file = `${theme.root}/${path}`;
    const to = folded(address.slice(1));
    const other = owners.get(to);
    const isOwn = !path.startsWith('public/') || isFree(to);
    if (isOwn && other === undefined) {
      owners.set(to, file);
      return true;
    }
    report(duplicateThemeAddress, { file, line: 1, column: 1 }, { address, other });
    return false;
  });
  return { ...theme, copies };
}

/** A path as hosts see it that take capitals for small letters. */
function folded(path: string): string {
  return withoutCase(`/${path}` as Address).slice(1);
}

/** The folders of a path: `a` and `a/b` for `a/b/c.png`. */
function foldersOf(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
