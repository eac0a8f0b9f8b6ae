import { hash, randomUUID } from 'node:crypto';
import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { type Cache, unlessRefused } from './cache.ts';

/**
 * What was made of each file of a content folder, kept between runs. Thousands of small entries are packed into a few
 * files, because opening a file takes longer than reading what a text has become.
 */
export interface Packs<Value> {
  /** What was made of a file under this key, the newest first. */
  readonly find: (file: string, key: string) => readonly Kept<Value>[];
  readonly keep: (file: string, key: string, value: Value, bulk?: Uint8Array) => Kept<Value>;
  /** Whether anything is known of a file. */
  readonly has: (file: string) => boolean;
  /** Writes the packs in which something is new. Leaves out files that nobody has asked for since `openPacks`. */
  readonly save: () => void;
}

/** What is kept under a key. */
export interface Kept<Value> {
  readonly value: Value;
  /** Bytes that belong to the value and are large. They are not in memory, but read whenever they are asked for. */
  readonly bulk: () => Uint8Array;
}

/** Which packs to open. */
export interface PackedIn {
  readonly cache: Cache;
  /** What is packed, as a word. */
  readonly kind: string;
  /** The content folder as given on the command line. */
  readonly root: string;
  /** The version of the program. What another one has made is not used. */
  readonly version: string;
}

interface Entry<Value> extends Kept<Value> {
  readonly key: string;
  /** Changes where `bulk` reads from. */
  readonly moveTo: (place: Place) => void;
}

/** Entries by file, the newest first. */
type Pack<Value> = Map<string, readonly Entry<Value>[]>;

/** Where the bulk of an entry is. */
type Place = Uint8Array | { readonly file: OpenFile; readonly at: number; readonly length: number };

/** An entry as it is in the file: its bulk has so many bytes after those of all entries before it. */
interface Packed<Value> {
  readonly key: string;
  readonly value: Value;
  readonly length: number;
}

/** Packs of one kind for one content folder. One edit writes one of them. */
const PACKS = 16;

/** What is kept of one file: a text may have been rendered with and without drafts, and differ from its release. */
const MOST_OF_ONE_FILE = 3;

/** Opens the packs of a kind for one content folder. A damaged pack, or one of another version, counts as empty. */
export function openPacks<Value>(packed: PackedIn): Packs<Value> {
  const { cache, version } = packed;
  const prefix = `${packed.kind}-${ownerOf(packed)}`;
  const packs = Array.from({ length: PACKS }, (_, index) =>
    unpackIfSound<Value>(cache, `${prefix}-${index}`, version),
  );
  const store = beginStoring();
  const asked = new Set<string>();
  const changed = new Set<number>();
  const at = (file: string): readonly Entry<Value>[] => packs[indexOf(file)]?.get(file) ?? [];
  return {
    find: (file, key) => {
      asked.add(file);
      return at(file).filter((entry) => entry.key === key);
    },
    keep: (file, key, value, bulk = new Uint8Array()) => {
      asked.add(file);
      const entry = entryOf(key, value, store(bulk));
      packs[indexOf(file)]?.set(file, [entry, ...at(file)].slice(0, MOST_OF_ONE_FILE));
      changed.add(indexOf(file));
      return entry;
    },
    has: (file) => at(file).length > 0,
    save: () => {
      if (changed.size === 0) return;
      unlessRefused(() => {
        for (const index of changed) {
          const wanted = [...(packs[index] ?? [])].filter(([file]) => asked.has(file));
          write(cache, `${prefix}-${index}`, new Map(wanted), version);
        }
      });
      changed.clear();
    },
  };
}

function entryOf<Value>(key: string, value: Value, bulk: Place): Entry<Value> {
  let place = bulk;
  return {
    key,
    value,
    bulk: () => (place instanceof Uint8Array ? place : place.file.read(place.at, place.length)),
    moveTo: (next) => {
      place = next;
    },
  };
}

/** Writes a pack. What was in memory of the bulk of its entries is then read from the file. */
function write(cache: Cache, key: string, entries: Pack<unknown>, version: string): void {
  const bulk: Uint8Array[] = [];
  const packed = new Map(
    [...entries].map(([file, some]): [string, readonly Packed<unknown>[]] => [
      file,
      some.map((entry) => {
        const bytes = entry.bulk();
        bulk.push(bytes);
        return { key: entry.key, value: entry.value, length: bytes.length };
      }),
    ]),
  );
  const index = serialize(packed);
  const lengths = Buffer.from(BigUint64Array.of(BigInt(index.length)).buffer);
  const start = HEAD + lengths.length + index.length;
  cache.keep(key, Buffer.concat([headOf(version), lengths, index, ...bulk]));
  const file = openFile(cache.find(key));
  if (!file) return;
  let at = start;
  for (const entry of [...entries.values()].flat()) {
    const { length } = bulk.shift() ?? new Uint8Array();
    entry.moveTo({ file, at, length });
    at += length;
  }
}

/** Empty if the pack cannot be read. */
function unpackIfSound<Value>(cache: Cache, name: string, version: string): Pack<Value> {
  try {
    return unpack(cache, name, version);
  } catch {
    return new Map();
  }
}

function unpack<Value>(cache: Cache, name: string, version: string): Pack<Value> {
  const file = openFile(cache.find(name));
  if (!file || !headOf(version).equals(file.read(0, HEAD))) return new Map();
  // The cache has compared the digest, and the version says that `write` of the same program has made it.
  const length = Number(Buffer.from(file.read(HEAD, 8)).readBigUInt64LE());
  const index = file.read(HEAD + 8, length);
  const packed = deserialize(index) as Map<string, readonly Packed<Value>[]>;
  let at = HEAD + 8 + length;
  const entries: Pack<Value> = new Map();
  for (const [path, some] of packed) {
    const found: Entry<Value>[] = [];
    for (const { key, value, length } of some) {
      found.push(entryOf(key, value, { file, at, length }));
      at += length;
    }
    entries.set(path, found);
  }
  return entries;
}

/** A file that can be read as long as this is referred to, even if another has taken its place. */
interface OpenFile {
  readonly read: (at: number, length: number) => Uint8Array;
}

/** Closes files to which nothing refers any more. */
const unreferenced = new FinalizationRegistry<number>(closeSync);

/** Undefined if it cannot be opened, for example because there are too many open files. */
function openFile(path: string | undefined): OpenFile | undefined {
  try {
    return path === undefined ? undefined : opened(openSync(path, 'r'));
  } catch {
    return undefined;
  }
}

function opened(descriptor: number): OpenFile {
  const file: OpenFile = {
    read: (at, length) => {
      const bytes = new Uint8Array(length);
      if (readSync(descriptor, bytes, 0, length, at) < length) throw new Error('a pack was cut off');
      return bytes;
    },
  };
  unreferenced.register(file, descriptor);
  return file;
}

/** In bytes: how much of what is not written yet may be in memory. */
const MOST_IN_MEMORY = 8_000_000;

/** Stores bulk until its pack is written: what there is little of in memory, the rest in a temporary file without a name. */
function beginStoring(): (bulk: Uint8Array) => Place {
  let [inMemory, end] = [0, 0];
  let temporary: { readonly descriptor: number; readonly file: OpenFile } | undefined;
  return (bulk) => {
    const { length } = bulk;
    inMemory += length;
    if (inMemory <= MOST_IN_MEMORY) return bulk;
    try {
      temporary ??= openTemporary();
      const at = end;
      if (writeSync(temporary.descriptor, bulk, 0, length, at) < length) return bulk;
      end += length;
      return { file: temporary.file, at, length };
    } catch {
      // There is no room, or no folder for it.
      return bulk;
    }
  };
}

function openTemporary() {
  const path = join(tmpdir(), `contrapunto-${randomUUID()}`);
  const descriptor = openSync(path, 'wx+', 0o600);
  unlinkSync(path);
  return { descriptor, file: opened(descriptor) };
}

/** In bytes. A multiple of eight, so that what follows can be read where it is. */
const HEAD = 64;

function headOf(version: string): Buffer {
  return Buffer.from(hash('sha256', version));
}

/** The pack that a file is in. */
function indexOf(file: string): number {
  return Number.parseInt(hash('sha1', file).slice(0, 2), 16) % PACKS;
}

/** A short name for a content folder. */
function ownerOf({ root }: PackedIn): string {
  return hash('sha256', root).slice(0, 16);
}
