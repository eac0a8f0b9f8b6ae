import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteLanguage } from '../../languages/index.ts';
import { STORED_TEXTS, WORDS_FOLDER } from '../../model/word-index.ts';
import { digestOfFile, type FileSum, savedLists } from '../../outputs/offline/list-saved-files.ts';
import { isSystemError } from '../../sources/files/system-error.ts';
import { beginBulkFiles } from '../bulk-files.ts';
import type { Trace } from '../fingerprints.ts';
import { NO_PARTS } from '../part-numbers.ts';
import { digest } from '../site-parts.ts';
import type { SiteSources } from './site-files.ts';

/** The lists of what readers can save, by their paths in the output folder, and the sums of all files in them. */
interface MadeLists {
  readonly lists: ReadonlyMap<string, string>;
  readonly sums: ReadonlyMap<string, FileSum>;
}

/** Where the files of a site are while lists are made, and what is known of them. */
interface Places {
  /** The folder in which a file is now. */
  readonly placeOf: (path: string) => string;
  /** The names of the site's own files in a folder, sorted. */
  readonly namesIn: (folder: string) => readonly string[];
  /** The sum of a file that has not changed since it was taken. */
  readonly knownSum: (path: string) => FileSum | undefined;
}

/** Makes the lists of what readers can save, when all files are written. Throws errors of the file system. */
export function listsOf({ site, assets }: SiteSources, { placeOf, namesIn, knownSum }: Places): MadeLists {
  const sums = new Map<string, FileSum>();
  const sumOf = (path: string): FileSum => {
    const sum = sums.get(path) ?? knownSum(path) ?? readSum(join(placeOf(path), path));
    sums.set(path, sum);
    return sum;
  };
  const lists = savedLists(site, {
    assets: assets.map(({ path }) => path),
    bundle: (language) => bundleFiles(namesIn, language),
    sumOf,
  });
  return { lists, sums };
}

/** In bytes. A file that is not larger is read into memory that is there already: there are tens of thousands. */
const ROOM = Buffer.alloc(256 * 1024);

function readSum(path: string): FileSum {
  const content = contentIn(path);
  return { bytes: content.length, digest: digestOfFile(content) };
}

/** The content of a file, until the next one is read. */
function contentIn(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    for (let length = 0; length < ROOM.length; ) {
      const read = readSync(file, ROOM, { offset: length });
      if (read === 0) return ROOM.subarray(0, length);
      length += read;
    }
  } finally {
    closeSync(file);
  }
  return readFileSync(path);
}

/** The files of a language's search that the search page loads. The others are for pages with Pagefind's own scripts. */
function bundleFiles(namesIn: Places['namesIn'], language: SiteLanguage): readonly string[] {
  return [WORDS_FOLDER, STORED_TEXTS].flatMap((part) => {
    const folder = `pagefind/${language}/${part}`;
    return namesIn(folder).map((name) => folder + name);
  });
}

/** What is in a folder, sorted, because the order differs between file systems. Empty if there is no such folder. */
export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** What a list was made from, for the record: itself, since it is made in every build that changes something. */
export function traceOfList(list: string): Trace {
  return { fingerprint: digest(list), parts: NO_PARTS };
}

/** Throws errors of the file system. */
export async function writeLists(lists: ReadonlyMap<string, string>, folder: string): Promise<void> {
  const bulk = beginBulkFiles(folder);
  for (const [path, list] of lists) await bulk.write(path, list);
}
