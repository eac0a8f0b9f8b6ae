import type { Nominal } from './nominal.ts';
import { decode } from './web-address.ts';

/** A DOI, such as `10.1234/abcd`. Only `readDoi` makes one. */
export type Doi = Nominal<'Doi'>;

/**
 * Prefix `10.` and the registrant's code, which may have parts; a slash; a suffix of visible characters (ISO 26324). Old
 * suffixes contain `<`, `>`, `#`, `[` and the like. Quotation marks, braces, backslashes and other signs that mean
 * something to programs are in no DOI, and come with one that was copied from a program.
 */
const FORM = /^10\.\d{4,9}(?:\.\d+)*\/[^\p{C}\p{Z}"{}\\^`|]+$/u;

/** A part that in an address would stand for the folder itself, or for the one above. */
const DOTS = /\/\.{1,2}(?:\/|$)/;

/** What people write before a DOI: "doi:", or the address of a resolver. */
const BEFORE = /^(?:doi:?\s*)?(?:(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/)?/i;

/** Reads a DOI. Returns undefined if it is not one. */
export function readDoi(written: string): Doi | undefined {
  return FORM.test(written) && !DOTS.test(written) ? (written as Doi) : undefined;
}

/** The DOI in an address of a resolver, or behind the word "doi". Undefined if there is none, or if it stands alone. */
export function doiIn(written: string): Doi | undefined {
  const [before = ''] = BEFORE.exec(written) ?? [];
  if (before === '') return undefined;
  const rest = written.slice(before.length);
  return readDoi(before.includes('/') ? decode(rest) : rest);
}

/** The address at which a DOI is found for good, with all signs encoded that would end its path. */
export function addressOfDoi(doi: Doi): string {
  return `https://doi.org/${encodeURI(doi).replace(/[?#]/g, encodeURIComponent)}`;
}
