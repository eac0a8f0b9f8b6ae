import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { Draft } from '../../sources/cache/cache-entries.ts';

/** What was counted while a bundle was made. */
export interface BundleFacts {
  /** Number of pages that can be found. */
  readonly pages: number;
  /** Number of words on these pages, including repetitions. */
  readonly words: number;
}

/** What a packed bundle ends with, after the contents of its files. Then comes the length of this, in four bytes. */
interface Table extends BundleFacts {
  readonly files: readonly (readonly [path: string, size: number])[];
}

/** A packed bundle also has files that are not part of the bundle, but help to make the next one. Their paths begin with this. */
export const HELPING = 'helping/';

const LENGTH = 4;

/** In bytes. So much of a bundle is read at once. */
const AT_ONCE = 1_000_000;

/** Packs the files of a bundle into a single file, one after the other. Throws what the draft of that file does. */
export class BundlePacker {
  readonly #draft: Draft<unknown>;
  readonly #files = new Map<string, number>();

  constructor(draft: Draft<unknown>) {
    this.#draft = draft;
  }

  /** Adds a file, unless it is there: two that are named after their content may be the same. */
  add(path: string, content: Uint8Array): void {
    if (this.#files.has(path)) return;
    this.#files.set(path, content.length);
    this.#draft.add(content);
  }

  has(path: string): boolean {
    return this.#files.has(path);
  }

  finish(facts: BundleFacts): void {
    const table = Buffer.from(JSON.stringify({ ...facts, files: [...this.#files] } satisfies Table));
    const length = Buffer.alloc(LENGTH);
    length.writeUInt32LE(table.length);
    this.#draft.add(table);
    this.#draft.add(length);
    this.#draft.finish();
  }

  /** Gives up. Does nothing after `finish`. */
  discard(): void {
    this.#draft.discard();
  }
}

/** A packed bundle that is gone, or is not as it was packed. */
export class UnreadableBundle extends Error {}

/** A packed bundle whose files are read one by one. */
export interface OpenBundle {
  /** A file of this path. Undefined if there is none, or if it cannot be read any more. */
  readonly read: (path: string) => Uint8Array | undefined;
  readonly close: () => void;
}

/** Opens a packed bundle. Throws `UnreadableBundle`. */
export function openBundle(packed: string): OpenBundle {
  const file = reading(() => openSync(packed, 'r'));
  const places = new Map<string, readonly [start: number, size: number]>();
  let start = 0;
  try {
    for (const [path, size] of reading(() => readTable(file)).table.files) {
      places.set(path, [start, size]);
      start += size;
    }
  } catch (error) {
    closeSync(file);
    throw error;
  }
  const read = (path: string): Uint8Array | undefined => {
    const place = places.get(path);
    try {
      return place && readAt(file, ...place);
    } catch {
      return undefined;
    }
  };
  return { read, close: () => closeSync(file) };
}

/**
 * Hands over the files of a bundle that a `BundlePacker` has packed, one after the other, and returns what was counted. Throws
 * `UnreadableBundle`, and what `take` throws.
 */
export async function unpackBundle(
  packed: string,
  take: (path: string, content: Uint8Array) => Promise<void>,
): Promise<BundleFacts> {
  const file = reading(() => openSync(packed, 'r'));
  try {
    const { table, end } = reading(() => readTable(file));
    const next = inPieces(file, end);
    for (const [path, size] of table.files) {
      const content = reading(() => next(size));
      if (!path.startsWith(HELPING)) await take(path, content);
    }
    return { pages: table.pages, words: table.words };
  } finally {
    closeSync(file);
  }
}

function reading<Read>(read: () => Read): Read {
  try {
    return read();
  } catch (cause) {
    throw new UnreadableBundle('A kept bundle cannot be read.', { cause });
  }
}

/** The table of a packed bundle, and where it begins. */
function readTable(file: number): { readonly table: Table; readonly end: number } {
  const afterwards = fstatSync(file).size - LENGTH;
  const end = afterwards - readAt(file, afterwards, LENGTH).readUInt32LE();
  // The cache has compared the digest of the content, so it is as this program has written it.
  return { table: JSON.parse(readAt(file, end, afterwards - end).toString()), end };
}

/** Reads a file from its beginning, a length after the other, but from the disk more at once. Throws if there is not as much. */
function inPieces(file: number, end: number): (length: number) => Buffer {
  let piece: Buffer = Buffer.alloc(0);
  let read = 0;
  return (length) => {
    if (piece.length < length) {
      const wanted = Math.max(length, AT_ONCE) - piece.length;
      const more = Math.max(length - piece.length, Math.min(wanted, end - read));
      piece = Buffer.concat([piece, readAt(file, read, more)]);
      read += more;
    }
    const first = piece.subarray(0, length);
    piece = piece.subarray(length);
    return first;
  };
}

function readAt(file: number, start: number, length: number): Buffer {
  const content = Buffer.allocUnsafe(length);
  if (readSync(file, content, 0, length, start) < length) throw new Error('A kept bundle was cut off.');
  return content;
}
