import { accessSync, constants, readFileSync, type Stats } from 'node:fs';
import { join, sep } from 'node:path';
import { setImmediate as letOthersRun } from 'node:timers/promises';
import type { Media, MediaFile } from '../model/media.ts';
import { decodeOtherText, decodeText, type Misread } from './decode-text.ts';
import { isSettled, versionOf } from './files/file-version.ts';
import { digestOfPlain, type KnownTexts, unreadText } from './known-texts.ts';
import { type Measured, measureFile } from './measure-picture.ts';
import { type FolderSurvey, isGone, surveyContent, type Unread, unlessGone } from './survey-content.ts';
import type { ThemeFolder } from './theme-folder.ts';

/** A text file of the content folder. If it was read and has not changed, the next reading in this process returns the same object. */
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
  /** As of `folderState` before any file was opened. */
  readonly version: string;
}

/** Cache of one reading. A process that reads a folder repeatedly keeps it, so that only changed files are read. */
export interface PreviousReading {
  readonly measured: Measured;
  /** Text files by path, with a version of the file on disk when it was read. */
  readonly texts: Map<string, { readonly version: string; readonly file: ContentFile }>;
}

/** What a reading begins with. */
interface Reading {
  /** The cache of an earlier reading of this process; updated by this one. */
  readonly known?: PreviousReading;
  /** What earlier processes have read, for a reading that need not have all texts; updated by this one. */
  readonly texts?: KnownTexts | undefined;
  /** If the folder was surveyed just before. */
  readonly survey?: FolderSurvey | undefined;
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
 */
export async function readContent(
  folder: string,
  { known = { measured: new Map(), texts: new Map() }, texts, survey = surveyContent(folder) }: Reading = {},
): Promise<ReadFolder> {
  const root = rootOf(folder);
  const { states, version } = survey;
  const unread = [...survey.unread];
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

/** A content folder as problems name it: with `/` as separator and no trailing slash. */
export function rootOf(folder: string): string {
  return (
    folder
      .split(sep)
      .join('/')
      .replace(/(?<!\/)\/+$/, '') || '.'
  );
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
