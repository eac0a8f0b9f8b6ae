import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import {
  MAGIC,
  parseBundleFile,
  STORED_TEXTS,
  type StoredText,
  storedTextFile,
} from '../../model/word-index.ts';

/** Matches the name of Pagefind's list of pages. */
const PAGES_FILE = /^pagefind\..+\.pf_meta$/;

/** In CBOR, the kinds of texts and arrays. Values below this number are in the first byte; above it, that byte says how long they are. */
const TEXT = 3;
const ARRAY = 4;
const SHORT = 24;

/** In milliseconds, until a file is looked for again. */
const PAUSE = 50;

/** The file in which Pagefind stores a text. */
export interface StoredFile {
  /** Pagefind's id of the text. */
  readonly id: string;
  /** Its path in the bundle, and its content. */
  readonly path: string;
  readonly file: Uint8Array;
}

/** A text that Pagefind has stored, with what was read from its file. */
export interface FoundText<Text> extends StoredFile {
  readonly text: Text;
}

/**
 * The texts that Pagefind stores in the folder of a bundle, in the order of their pages, while it writes them. It takes longer for the
 * rest of its files, so that is the time to read them. Throws if one is not whole when `written` is settled.
 * @param readText reads a file; throws if it is not whole
 */
export async function* storedTexts<Text>(
  folder: string,
  written: Promise<unknown>,
  readText: (file: Uint8Array) => Text,
): AsyncGenerator<FoundText<Text>> {
  const state = { isWritten: false };
  const note = (): void => {
    state.isWritten = true;
  };
  const settled = written.then(note, note);
  /** Reads something as soon as it is there: a file that is not whole cannot be decompressed. */
  const wait = async <Read>(read: () => Read): Promise<Read> => {
    for (;;) {
      const { isWritten } = state;
      try {
        return read();
      } catch (error) {
        if (isWritten) throw error;
      }
      // If Pagefind has crashed, nothing keeps this process alive; see `pagefind-index.ts`.
      await Promise.race([settled, setTimeout(PAUSE, undefined, { ref: false })]);
    }
  };
  const read = (path: string) => readFileSync(join(folder, path));
  for (const id of await wait(() => storedIds(folder))) {
    const path = storedTextFile(id);
    yield await wait(() => {
      const file = read(path);
      return { id, path, file, text: readText(file) };
    });
  }
}

/** The ids of the texts in the folder of a bundle, in the order of their pages. Throws if their list is not whole. */
export function storedIds(folder: string): readonly string[] {
  return idsIn(gunzipSync(readFileSync(join(folder, pagesFile(folder)))));
}

/** A file of a bundle with the address of its page, if it is that of a text. */
export function storedFile(path: string, file: Uint8Array): readonly [url: string, file: StoredFile][] {
  if (!path.startsWith(STORED_TEXTS)) return [];
  const id = basename(path, extname(path));
  return [[readStoredText(file).url, { id, path, file }]];
}

/** Reads the file of a text. Throws if it is not whole. */
export function readStoredText(file: Uint8Array): StoredText {
  // Pagefind has written it.
  return parseBundleFile(gunzipSync(file)) as StoredText;
}

function pagesFile(folder: string): string {
  const name = readdirSync(folder).find((file) => PAGES_FILE.test(file));
  if (name === undefined) throw new Error(`There is no list of pages in ${folder}.`);
  return name;
}

/** The ids of the texts in Pagefind's list of pages: `[version, [[id, …], …], …]`, in which are only numbers, texts and arrays. */
function idsIn(list: Buffer): readonly string[] {
  const [, pages] = readCbor(list.subarray(MAGIC.length)) as [string, [string][]];
  return pages.map(([id]) => id);
}

type Cbor = number | string | readonly Cbor[];

/** Reads CBOR (RFC 8949). */
function readCbor(bytes: Buffer): Cbor {
  let at = 0;
  const next = (size: number): number => {
    at += size;
    return at - size;
  };
  const item = (): Cbor => {
    const head = bytes.readUInt8(next(1));
    const [kind, short] = [head >> 5, head % 32];
    const length = short < SHORT ? 0 : 2 ** (short - SHORT);
    const value = length === 0 ? short : bytes.readUIntBE(next(length), length);
    if (kind === TEXT) return bytes.toString('utf8', at, next(value) + value);
    return kind === ARRAY ? Array.from({ length: value }, item) : value;
  };
  return item();
}
