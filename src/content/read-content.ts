import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Media } from '../archive/media.ts';
import { type Measured, measureFile } from '../pictures/measure.ts';
import { decodeText } from './decode-text.ts';

/** A text file of the content folder. */
interface ContentFile {
  /** Path inside the content folder, with `/`. */
  readonly path: string;
  /** Without byte order mark, line ends as `\n`; undefined where the file is not UTF-8. */
  readonly text: string | undefined;
}

/** Everything in a content folder, as data. */
export interface ContentFolder {
  /** As given on the command line, with `/` and without one at the end: problems name files below it. */
  readonly root: string;
  /** Markdown and YAML, by path. */
  readonly files: readonly ContentFile[];
  /** All other files: their sizes, and what can be told of pictures. */
  readonly media: Media;
}

/** How many files are read at once: enough to keep the disk busy, few enough for the limit on open files. */
const AT_ONCE = 64;

/**
 * Reads a content folder; the only function that does. Symbolic links and hidden files are left out, so that nothing
 * outside the folder can be published. Throws what the file system throws where the folder cannot be read.
 * @param measured what an earlier reading found in pictures; filled by this one
 */
export async function readContent(folder: string, measured: Measured = new Map()): Promise<ContentFolder> {
  const root = rootOf(folder);
  const paths = await listFiles(folder);
  const isText = (path: string) => /\.(md|ya?ml)$/i.test(path);
  const files = await inBatches(paths.filter(isText), async (path) => ({
    path,
    text: decodeText(await readFile(join(folder, path))),
  }));
  const media = await inBatches(
    paths.filter((path) => !isText(path)),
    async (path) => [path, await measureFile(folder, path, measured)] as const,
  );
  return { root, files, media: new Map(media) };
}

/** A content folder as problems name it. */
export function rootOf(folder: string): string {
  return folder.split(sep).join('/').replace(/\/+$/, '') || '.';
}

async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).split(sep).join('/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .sort();
}

async function inBatches<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += AT_ONCE) {
    results.push(...(await Promise.all(items.slice(start, start + AT_ONCE).map(work))));
  }
  return results;
}
