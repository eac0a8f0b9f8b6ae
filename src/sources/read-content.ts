import { accessSync, constants, type Stats, statSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Media, MediaFile } from '../model/media.ts';
import { decodeText } from './decode-text.ts';
import { type Measured, measureFile } from './measure-picture.ts';

/** A text file of the content folder. One that has not changed is the same object in the next reading. */
export interface ContentFile {
  /** Path inside the content folder, with `/`. */
  readonly path: string;
  /** Without byte order mark, line ends as `\n`; undefined if the file is not UTF-8, or cannot be read. */
  readonly text: string | undefined;
}

/** A file or folder that the system does not let us read. */
interface Unread {
  /** Path inside the content folder, with `/`. */
  readonly path: string;
  /** The system's name for it: `EACCES`. */
  readonly reason: string;
}

/** Everything in a content folder, as data. */
export interface ContentFolder {
  /** As given on the command line, with `/` and without one at the end: problems name files below it. */
  readonly root: string;
  /** Markdown and YAML, by path. */
  readonly files: readonly ContentFile[];
  /** All other files: their sizes, and what can be told of pictures. */
  readonly media: Media;
  /** What could not be read. Its files are among the others, without what they hold; of a folder nothing is known. */
  readonly unread: readonly Unread[];
}

/** What was found by one reading; whoever reads a folder again and again keeps it, so that only what changed is read. */
export interface Known {
  readonly measured: Measured;
  /** Text files by path, with the state of the file on the disk when it was read. */
  readonly texts: Map<string, { readonly version: string; readonly file: ContentFile }>;
}

/** How many files are read at once: enough to keep the disk busy, few enough for the limit on open files. */
const AT_ONCE = 64;

/**
 * Reads a content folder; the only function that does. Symbolic links and hidden files are left out, so that nothing
 * outside the folder can be published, and so is a file that is gone by the time it is looked at. Throws what the file
 * system throws if the folder itself cannot be read.
 * @param known what an earlier reading found; filled by this one
 */
export async function readContent(
  folder: string,
  known: Known = { measured: new Map(), texts: new Map() },
): Promise<ContentFolder> {
  const root = rootOf(folder);
  const unread: Unread[] = [];
  const paths = (await listFiles(folder, unread)).sort();
  const isText = (path: string) => /\.(md|ya?ml)$/i.test(path);
  const files = await inBatches(paths.filter(isText), (path) =>
    readText(folder, path, known.texts).catch(unlessGone(path, unread, { path, text: undefined })),
  );
  const media = await inBatches(
    paths.filter((path) => !isText(path)),
    async (path) =>
      [path, await measure(folder, path, known).catch(unlessGone(path, unread, { bytes: 0 }))] as const,
  );
  const present = new Set(paths);
  for (const path of known.texts.keys()) if (!present.has(path)) known.texts.delete(path);
  return { root, files, media: new Map(media), unread };
}

/** So many milliseconds after a file's time of change, another change is sure to have another time on every file system. */
const TIME_STEP = 2000;

/** Reads a text file, unless it is known to be as it was. */
async function readText(folder: string, path: string, known: Known['texts']): Promise<ContentFile> {
  const name = join(folder, path);
  const version = versionOf(statSync(name));
  const before = known.get(path);
  if (before && version !== undefined && before.version === version) return before.file;
  const text = decodeText(await readFile(name));
  const file = before && before.file.text === text ? before.file : { path, text };
  known.set(path, { version: version ?? '', file });
  return file;
}

/** Of most files only the size is asked for: whether they can be copied would show too late. */
async function measure(folder: string, path: string, { measured }: Known): Promise<MediaFile> {
  accessSync(join(folder, path), constants.R_OK);
  return measureFile(folder, path, measured);
}

/** What becomes of a failure to read: what is gone stays an error, and anything else is noted. */
function unlessGone<Value>(path: string, unread: Unread[], instead: Value): (error: unknown) => Value {
  return (error) => {
    if (!isCoded(error) || isGone(error)) throw error;
    unread.push({ path, reason: error.code });
    return instead;
  };
}

/** The system's errors, and Node's own for files that are too large to be read (`ERR_FS_FILE_TOO_LARGE`). */
function isCoded(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}

function isGone(error: unknown): boolean {
  return isCoded(error) && error.code === 'ENOENT';
}

/** The state of a file; undefined where it changed so lately that a further change might not be told from this one. */
function versionOf({ size, mtimeMs, ctimeMs, ino }: Stats): string | undefined {
  return Date.now() - Math.max(mtimeMs, ctimeMs) > TIME_STEP
    ? `${size}:${mtimeMs}:${ctimeMs}:${ino}`
    : undefined;
}

/** A content folder as problems name it. */
export function rootOf(folder: string): string {
  return folder.split(sep).join('/').replace(/\/+$/, '') || '.';
}

/** Every file that is no link, pipe or device, and not hidden: paths inside the folder, in no order. */
async function listFiles(folder: string, unread: Unread[], inside = ''): Promise<string[]> {
  const entries = await readdir(join(folder, inside), { withFileTypes: true }).catch((error) => {
    if (inside === '') throw error;
    return isGone(error) ? [] : unlessGone(inside, unread, [])(error);
  });
  const lists = entries
    .filter(({ name }) => !name.startsWith('.'))
    .map(async (entry) => {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isDirectory()) return listFiles(folder, unread, path);
      return entry.isFile() ? [path] : [];
    });
  return (await Promise.all(lists)).flat();
}

/** What becomes of each item; those whose file is gone are left out. */
async function inBatches<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const gone = (error: unknown): readonly Result[] => {
    if (isGone(error)) return [];
    throw error;
  };
  for (let start = 0; start < items.length; start += AT_ONCE) {
    const batch = items.slice(start, start + AT_ONCE);
    const found = await Promise.all(batch.map((item) => work(item).then((result) => [result], gone)));
    results.push(...found.flat());
  }
  return results;
}
