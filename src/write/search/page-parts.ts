import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { searchablePart } from './searchable-part.ts';

/** What the search needs of a page, or the file that it is in; and a digest of what is needed. */
export type PagePart = { readonly digest: string } & (
  | { readonly html: string }
  | {
      /** Absolute path of the page's file. */
      readonly file: string;
      /** Of the whole file, in bytes. */
      readonly size: number;
    }
);

/** Instead of what is needed of a page that cannot be found. */
export const NOTHING = '';

/** A digest of what the search needs of a page. */
export function digestOfPart(html: string): string {
  return hash('sha256', html, 'base64url').slice(0, 22);
}

/** What the search needs of the page in a file. Throws errors of the file system. */
export function readPart(file: string): string {
  return searchablePart(readFileSync(file, 'utf8')) ?? NOTHING;
}

/** The same, if the digest is that of the page as it was handed over. Throws if it is not. */
export function readSamePart(file: string, digest: string): string {
  const html = readPart(file);
  if (digestOfPart(html) !== digest) throw new Error(`${file} was changed.`);
  return html;
}

/** How much of memory a page takes until it has been indexed, in characters, or in bytes of its file. */
export function sizeOf(part: PagePart): number {
  return 'html' in part ? part.html.length : part.size;
}
