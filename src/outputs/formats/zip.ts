import { pipeline, Readable } from 'node:stream';
import { crc32, createDeflateRaw, deflateRawSync } from 'node:zlib';
import { type Content, piecesOf } from './output.ts';

/** A file in a ZIP file. */
export interface ZipEntry {
  /** Path inside the ZIP file, with `/`. */
  readonly path: string;
  readonly content: Content;
  /**
   * - `compressed`.
   * - `wrapped`: not made smaller, as a picture cannot be, and in the same format, which needs no size in front: a file of any
   *   length goes through.
   * - `stored`: its bytes and nothing else, with their number in front. All of it is in memory at once. An EPUB begins with an
   *   entry like this, `mimetype` (OCF 3.3, section 4.3.2).
   */
  readonly method: 'compressed' | 'wrapped' | 'stored';
}

/** A file that is compressed already, by `deflated`. */
export interface DeflatedEntry {
  readonly path: string;
  readonly method: 'deflated';
  /** The file itself. */
  readonly content: Uint8Array;
  readonly deflated: Uint8Array;
}

/** A ZIP file that cannot be: what is here does without ZIP64, the extension for large ones. */
export class ZipError extends Error {}

/** Every entry bears the same date, the first that a ZIP file can say: a file is the same whenever it is made. */
const FIRST_DATE = ((1 << 5) | 1) << 16;

/** How hard to try (zlib). */
const LEVEL = 6;

/** Of a local header, the bits of its flags: how much was compressed (4: little), that the sizes follow, that names are UTF-8. */
const LITTLE = 4;
const SIZES_FOLLOW = 8;
const UTF_8 = 0x800;

const MOST_BYTES = 0xffffffff;
const MOST_ENTRIES = 0xffff;

/** What is known of an entry once it is written. */
interface Written {
  readonly crc: number;
  readonly packed: number;
  readonly bytes: number;
}

/** What a header says of an entry, which stands in front of it and again at the end of the file. */
interface Head extends Written {
  readonly name: Buffer;
  readonly flags: number;
  /** 0: stored, 8: deflated. */
  readonly method: 0 | 8;
}

/**
 * A ZIP file (PKWARE APPNOTE 6.3), piece by piece: the entries in their order, each read to its end before the next is asked
 * for. The same entries give the same bytes. Throws `ZipError` if it becomes too large.
 */
export async function* zipOf(
  entries: Iterable<ZipEntry | DeflatedEntry> | AsyncIterable<ZipEntry | DeflatedEntry>,
): AsyncGenerator<Uint8Array> {
  const directory: Buffer[] = [];
  let offset = 0;
  for await (const entry of entries) {
    const start = offset;
    const head = yield* counted(piecesOfEntry(entry), (bytes) => {
      offset += bytes;
    });
    if (directory.length === MOST_ENTRIES || Math.max(offset, head.bytes) > MOST_BYTES) {
      throw new ZipError(`${entry.path} is one file too many, or too large, for a ZIP file.`);
    }
    directory.push(directoryEntry(head, start));
  }
  yield* directory;
  yield endOf(directory, offset);
}

/** Passes pieces on and tells how long they are. */
async function* counted<Result>(
  pieces: AsyncGenerator<Uint8Array, Result>,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Uint8Array, Result> {
  for (;;) {
    const next = await pieces.next();
    if (next.done) return next.value;
    onBytes(next.value.length);
    yield next.value;
  }
}

function piecesOfEntry(entry: ZipEntry | DeflatedEntry): AsyncGenerator<Uint8Array, Head> {
  if (entry.method === 'deflated') return whole(entry.path, 8, entry.content, entry.deflated);
  return entry.method === 'stored' ? stored(entry) : passing(entry);
}

/**
 * Compresses a file that is in memory. With the same version of Node, and on the same kind of processor, the same content gives the
 * same bytes. They can be kept: what zlib returns may be a part of a buffer of 16 kB, so this is a copy.
 */
export function deflated(content: Uint8Array): Uint8Array {
  return new Uint8Array(deflateRawSync(content, { level: LEVEL }));
}

async function* stored({ path, content }: ZipEntry): AsyncGenerator<Uint8Array, Head> {
  const pieces: Uint8Array[] = [];
  for await (const piece of piecesOf(content)) pieces.push(piece);
  const bytes = Buffer.concat(pieces);
  return yield* whole(path, 0, bytes, bytes);
}

/** An entry whose size is known when it begins. */
async function* whole(
  path: string,
  method: Head['method'],
  content: Uint8Array,
  packed: Uint8Array,
): AsyncGenerator<Uint8Array, Head> {
  const name = Buffer.from(path);
  const sizes = { packed: packed.length, bytes: content.length };
  const head: Head = { name, flags: flagsOf(path, name), method, crc: crc32(content), ...sizes };
  yield localHeader(head);
  yield packed;
  return head;
}

/** An entry that is never in memory as a whole. */
async function* passing({ path, content, method }: ZipEntry): AsyncGenerator<Uint8Array, Head> {
  const name = Buffer.from(path);
  const isWrapped = method === 'wrapped';
  const flags = flagsOf(path, name) | SIZES_FOLLOW | (isWrapped ? LITTLE : 0);
  yield localHeader({ name, flags, method: 8, crc: 0, packed: 0, bytes: 0 });
  let [crc, packed, bytes] = [0, 0, 0];
  const noted = async function* () {
    for await (const piece of piecesOf(content)) {
      crc = crc32(piece, crc);
      bytes += piece.length;
      yield piece;
    }
  };
  const deflate = createDeflateRaw({ level: isWrapped ? 0 : LEVEL });
  // An error of the content ends the compressed stream too, and is thrown below.
  pipeline(Readable.from(noted()), deflate, () => {});
  for await (const piece of deflate as AsyncIterable<Buffer>) {
    packed += piece.length;
    yield piece;
  }
  const head: Head = { name, flags, method: 8, crc, packed, bytes };
  yield sizesOf(head);
  return head;
}

function flagsOf(path: string, name: Buffer): number {
  return name.length === path.length ? 0 : UTF_8;
}

/** What stands in front of an entry (4.3.7). */
function localHeader(head: Head): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  writeHead(header, 4, head);
  return Buffer.concat([header, head.name]);
}

/** What stands of an entry in the directory at the end (4.3.12). */
function directoryEntry(head: Head, offset: number): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(VERSION, 4);
  writeHead(header, 6, head);
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, head.name]);
}

/** Version 2.0 of the format is enough to read an entry. */
const VERSION = 20;

/** The part that both have in common. */
function writeHead(header: Buffer, at: number, { name, flags, method, crc, packed, bytes }: Head): void {
  header.writeUInt16LE(VERSION, at);
  header.writeUInt16LE(flags, at + 2);
  header.writeUInt16LE(method, at + 4);
  header.writeUInt32LE(FIRST_DATE, at + 6);
  header.writeUInt32LE(crc, at + 10);
  header.writeUInt32LE(packed, at + 14);
  header.writeUInt32LE(bytes, at + 18);
  header.writeUInt16LE(name.length, at + 22);
}

/** What follows an entry whose size was not known before (4.3.9). */
function sizesOf({ crc, packed, bytes }: Written): Buffer {
  const sizes = Buffer.alloc(16);
  for (const [index, value] of [0x08074b50, crc, packed, bytes].entries()) {
    sizes.writeUInt32LE(value % (MOST_BYTES + 1), index * 4);
  }
  return sizes;
}

/** The end of the file (4.3.16): where its directory is. */
function endOf(directory: readonly Buffer[], offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    12,
  );
  end.writeUInt32LE(offset, 16);
  return end;
}
