import { createHash } from 'node:crypto';
import { accessSync, constants, type Dirent, readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { setImmediate as letOthersRun } from 'node:timers/promises';
import type { Media, MediaFile } from '../model/media.ts';
import { decodeOtherText, decodeText, type Misread } from './decode-text.ts';
import { isSettled, versionOf } from './file-version.ts';
import { digestOfPlain, type KnownTexts, unreadText } from './known-texts.ts';
import { type Measured, measureFile } from './measure-picture.ts';
import type { ThemeFolder } from './theme-folder.ts';

/** A text file of the content folder. If it has not changed, the next reading returns the same object. */
export interface ContentFile {
  /** Path in the content folder, with `/` as separator. */
  readonly path: string;
  /**
   * Without byte order mark, with line ends as `\n`. Undefined if the file is no text or cannot be read. Of a known text, it is read
   * whenever it is asked for.
   */
  readonly text: string | undefined;
  /** Of the text, if it is one that `digestOfPlain` tells from others, and it was read with `KnownTexts`. */
  readonly digest?: string;
  /** If the file is not UTF-8. */
  readonly misread?: Misread;
}

/** A file or folder that the operating system does not allow us to read. */
interface Unread {
  /** Path in the content folder, with `/` as separator. */
  readonly path: string;
  /** The system's error code, such as `EACCES`. */
  readonly reason: string;
}

/** The content folder as data. */
export interface ContentFolder {
  /** As given on the command line, with `/` as separator and no trailing slash. Problems prefix paths with it. */
  readonly root: string;
  /** Markdown and YAML files, sorted by path. */
  readonly files: readonly ContentFile[];
  /** All other files, with their sizes and the measurements of pictures. */
  readonly media: Media;
  /**
   * What could not be read. Files are also in `files` or `media`, without content. The files of an unreadable folder
   * are in neither.
   */
  readonly unread: readonly Unread[];
  /** The folder with the journal's look, beside it. */
  readonly theme?: ThemeFolder;
}

/** A content folder that was read from the disk. */
interface ReadFolder extends ContentFolder {
  /** As of `folderState` at the beginning of the reading, before any file was opened. */
  readonly version: string;
}

/** Cache of one reading. A process that reads a folder repeatedly keeps it, so that only changed files are read. */
export interface PreviousReading {
  readonly measured: Measured;
  /** Text files by path, with a version of the file on disk when it was read. */
  readonly texts: Map<string, { readonly version: string; readonly file: ContentFile }>;
}

/**
 * Number of files read before timers and processes are attended to. They are read synchronously: what Node does to read a
 * small file in the background takes four times as long as reading it.
 */
const FILES_AT_ONCE = 64;

/**
 * Reads a content folder. No other function does. Symbolic links and hidden files are left out, so that nothing outside
 * the folder can be published; so are files that are deleted during the reading. Throws errors of the file system if
 * the folder cannot be read.
 * @param known the cache of an earlier reading; updated by this one
 * @param texts what earlier processes have read, for a reading that need not have all texts; updated by this one
 */
export async function readContent(
  folder: string,
  known: PreviousReading = { measured: new Map(), texts: new Map() },
  texts?: KnownTexts,
): Promise<ReadFolder> {
  const root = rootOf(folder);
  const unread: Unread[] = [];
  const { states, version } = survey(folder, unread);
  const paths = [...states.keys()];
  const isText = (path: string) => /\.(md|ya?ml)$/i.test(path);
  const files = await inBatches(
    [...states].filter(([path]) => isText(path)),
    async ([path, state]) => {
      try {
        return readText(folder, path, state, { before: known.texts, texts });
      } catch (error) {
        return unlessGone(path, unread, { path, text: undefined })(error);
      }
    },
  );
  const media = await inBatches(
    paths.filter((path) => !isText(path)),
    async (path) =>
      [path, await measure(folder, path, known).catch(unlessGone(path, unread, { bytes: 0 }))] as const,
  );
  for (const path of known.texts.keys()) if (!states.has(path)) known.texts.delete(path);
  return { root, files, media: new Map(media), unread, version };
}

/** What is known of texts: of this process and of earlier ones. */
interface Known {
  readonly before: PreviousReading['texts'];
  readonly texts: KnownTexts | undefined;
}

/** A text file, which is read unless its current version is known. */
function readText(
  folder: string,
  path: string,
  state: Stats | undefined,
  { before: all, texts }: Known,
): ContentFile {
  const version = state && isSettled(state) ? versionOf(state) : undefined;
  const before = all.get(path);
  if (before && version !== undefined && before.version === version) return before.file;
  const digest = version === undefined ? undefined : texts?.digestOf(path, version);
  if (digest !== undefined) return unreadText(path, join(folder, path), digest);
  const read = readNow(folder, path, texts);
  if (version !== undefined && read.digest !== undefined) texts?.note(path, version, read.digest);
  const isSame = before && !read.misread && !before.file.misread && before.file.text === read.text;
  const file = isSame ? before.file : read;
  all.set(path, { version: version ?? '', file });
  return file;
}

function readNow(folder: string, path: string, texts: KnownTexts | undefined): ContentFile {
  const bytes = readFileSync(join(folder, path));
  const text = decodeText(bytes);
  if (text === undefined) return { path, text, ...decodeOtherText(bytes) };
  const digest = texts && digestOfPlain(text);
  return { path, text, ...(digest !== undefined && { digest }) };
}

/** Also checks the permission to read. Otherwise, copying the file would fail when the site is written. */
async function measure(folder: string, path: string, { measured }: PreviousReading): Promise<MediaFile> {
  accessSync(join(folder, path), constants.R_OK);
  return measureFile(folder, path, measured);
}

/** Handles a failure to read: records it and returns `instead`. Rethrows the error if the file no longer exists. */
function unlessGone<Value>(path: string, unread: Unread[], instead: Value): (error: unknown) => Value {
  return (error) => {
    if (!isCoded(error) || isGone(error)) throw error;
    unread.push({ path, reason: error.code });
    return instead;
  };
}

/** Errors of the system, and Node's own for a file that is too large to read (`ERR_FS_FILE_TOO_LARGE`). */
function isCoded(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}

/** The file or folder was removed, or replaced by one of the other kind, since its folder was listed. */
function isGone(error: unknown): boolean {
  return isCoded(error) && ['ENOENT', 'ENOTDIR', 'EISDIR'].includes(error.code);
}

/** The state of a folder's files. */
export interface FolderState {
  /** Changes if any file is added, removed or changed. */
  readonly version: string;
  /** Whether each further change gets another version, as `isSettled` tells it of every file. */
  readonly isSettled: boolean;
}

/** The state of a folder. Throws errors of the file system if the folder cannot be read. */
export function folderState(folder: string): FolderState {
  const { states, version } = survey(folder, []);
  const now = Date.now();
  return { version, isSettled: [...states.values()].every((state) => !state || isSettled(state, now)) };
}

/** The sorted paths of a folder's files with the state of each as far as it can be reached, and a key for all of that. */
function survey(folder: string, unread: Unread[]) {
  const states = new Map<string, Stats | undefined>();
  const hash = createHash('sha1');
  for (const path of [...listFiles(folder, unread)].sort()) {
    const state = stateOf(join(folder, path));
    states.set(path, state);
    const { size, mtimeMs, ctimeMs, ino } = state ?? {};
    hash.update(`${path}:${size}:${mtimeMs}:${ctimeMs}:${ino}\n`);
  }
  return { states, version: hash.digest('base64') };
}

/** Undefined if the file no longer exists or cannot be reached. */
function stateOf(file: string): Stats | undefined {
  try {
    return statSync(file);
  } catch {
    return undefined;
  }
}

/** A content folder as problems name it: with `/` as separator and no trailing slash. */
export function rootOf(folder: string): string {
  return (
    folder
      .split(sep)
      .join('/')
      .replace(/(?<!\/)\/+$/, '') || '.'
  );
}

/**
 * Paths of every regular file that is not hidden, relative to `folder` and unsorted. Links, pipes and devices are left
 * out.
 */
function listFiles(folder: string, unread: Unread[], inside = ''): readonly string[] {
  return entriesOf(folder, unread, inside)
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((entry) => {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isDirectory()) return listFiles(folder, unread, path);
      return entry.isFile() ? [path] : [];
    });
}

function entriesOf(folder: string, unread: Unread[], inside: string): readonly Dirent[] {
  try {
    return readdirSync(join(folder, inside), { withFileTypes: true });
  } catch (error) {
    if (inside === '') throw error;
    return isGone(error) ? [] : unlessGone(inside, unread, [])(error);
  }
}

/** Processes items in batches and returns the results. Items whose file no longer exists are left out. */
async function inBatches<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const gone = (error: unknown): readonly Result[] => {
    if (isGone(error)) return [];
    throw error;
  };
  for (let start = 0; start < items.length; start += FILES_AT_ONCE) {
    const batch = items.slice(start, start + FILES_AT_ONCE);
    const found = await Promise.all(batch.map((item) => work(item).then((result) => [result], gone)));
    results.push(...found.flat());
    await letOthersRun();
  }
  return results;
}
