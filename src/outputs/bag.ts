import { createHash } from 'node:crypto';
import type { Issue, Journal } from '../model/archive.ts';
import { plainOf } from '../model/set-text.ts';

/** A file with what can be checked of it. */
export interface Checked {
  /** Path inside the bag, or inside the site's folder, with `/`. */
  readonly path: string;
  /** SHA-256, hexadecimal, lower case. */
  readonly sha256: string;
  readonly bytes: number;
}

/** A file of a bag that says something of the bag. */
export interface TagFile {
  readonly path: string;
  readonly text: string;
}

/** What `bag-info.txt` says of an issue. */
export interface BagFacts {
  readonly journal: Journal;
  readonly issue: Issue;
  /** Title of the issue's introduction, in its own language. */
  readonly title: string;
  /** Absolute address of the issue. */
  readonly url: string;
}

/** The folder that an unpacked bag is: RFC 8493 wants it named as the file without its ending (section 4.2). */
export const BAG_FOLDER = 'bag';

/**
 * The tag files of a bag (RFC 8493, BagIt 1.0), of which the last is the manifest of the others. There is no date of bagging:
 * a bag is the same whenever it is made.
 */
export function tagFiles(facts: BagFacts, payload: readonly Checked[]): readonly TagFile[] {
  const tags = [
    { path: 'bagit.txt', text: 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n' },
    { path: 'bag-info.txt', text: bagInfo(facts, payload) },
    { path: 'manifest-sha256.txt', text: manifestOf(payload) },
  ];
  return [...tags, { path: 'tagmanifest-sha256.txt', text: manifestOf(tags.map(checked)) }];
}

function checked({ path, text }: TagFile): Checked {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { path, sha256, bytes: Buffer.byteLength(text) };
}

/**
 * A manifest as RFC 8493 writes it (section 2.1.3), which `sha256sum -c` reads too: one line for each file, sorted by path.
 * Line ends and percent signs in paths are percent-encoded.
 */
export function manifestOf(files: readonly Checked[]): string {
  const lines = files.map(
    ({ path, sha256 }) => `${sha256}  ${path.replace(/[%\r\n]/g, encodeURIComponent)}\n`,
  );
  return lines.sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)).join('');
}

/** The reserved elements of `bag-info.txt` (RFC 8493, section 2.2.2). */
export function bagInfo({ journal, issue, title, url }: BagFacts, payload: readonly Checked[]): string {
  const name = plainOf([...journal.title.values()][0] ?? '');
  const bytes = payload.reduce((sum, file) => sum + file.bytes, 0);
  const elements: readonly (readonly [label: string, value: string | undefined])[] = [
    ['Source-Organization', journal.publisher ?? name],
    ['Contact-Email', journal.email],
    ['External-Description', `${name}, ${issue.number}: ${title} (${issue.date.iso})`],
    ['External-Identifier', url],
    ['Payload-Oxum', `${bytes}.${payload.length}`],
    ['Bag-Group-Identifier', journal.issn ?? journal.url.href],
  ];
  return elements
    .filter(([, value]) => value !== undefined)
    .map(([label, value]) => `${label}: ${value?.replace(/\s+/g, ' ')}\n`)
    .join('');
}
