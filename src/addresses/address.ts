import type { SiteLanguage } from '../languages/index.ts';
import type { Nominal } from '../model/nominal.ts';

/**
 * The path of a page from the journal's root: without the base path, not percent-encoded, in Unicode NFC, and with a
 * trailing slash unless it names a file. Examples: `/es/issues/2/`, `/404.html`. Only
 * this folder builds or parses addresses.
 */
export type Address = Nominal<'Address'>;

/** The key under which two addresses collide on file systems that ignore case, such as those of macOS and Windows. */
export function withoutCase(address: Address): string {
  return address.toLowerCase().normalize('NFC');
}

/** The path of the file, relative to the output folder and with `/`, that a server returns for an address. */
export function outputFile(address: string): string {
  const path = address.slice(1);
  // Addresses are validated where they are read; this is the last line of defence against writing outside the output
  // folder.
  if (path.split('/').some((part) => part === '.' || part === '..'))
    throw new Error(`unsafe address ${address}`);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** The address of a path in a language. */
export type PathIn = (language: SiteLanguage, path: string) => Address;

/** Paths in the default language are at the root, those in other languages under the language's code. */
export function pathsOf(defaultLanguage: SiteLanguage): PathIn {
  return (language, path) =>
    `${language === defaultLanguage ? '/' : `/${language}/`}${path}`.normalize('NFC') as Address;
}
