import { hash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import type { Cache } from './cache.ts';
import { isSystemError } from './system-error.ts';
import { WriteError } from './write-file.ts';

/**
 * What was made of each file of a content folder, kept between runs. Thousands of small entries are packed into a few
 * files, because opening a file takes longer than reading what a text has become.
 */
export interface Packs<Value> {
  /** What was made of a file under this key, the newest first. */
  readonly find: (file: string, key: string) => readonly Value[];
  readonly keep: (file: string, key: string, value: Value) => void;
  /** Writes the packs in which something is new. Leaves out files that nobody has asked for since `openPacks`. */
  readonly save: () => void;
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

interface Entry<Value> {
  readonly key: string;
  readonly value: Value;
}

/** Entries by file, the newest first. */
type Pack<Value> = Map<string, readonly Entry<Value>[]>;

/** Packs of one kind for one content folder. One edit writes one of them. */
const PACKS = 16;

/** What is kept of one file: a text may have been rendered with and without drafts, and differ from its release. */
const MOST_OF_ONE_FILE = 3;

/** Opens the packs of a kind for one content folder. A damaged pack, or one of another version, counts as empty. */
export function openPacks<Value>(packed: PackedIn): Packs<Value> {
  const { cache, version } = packed;
  const prefix = `${packed.kind}-${ownerOf(packed)}`;
  const packs = Array.from({ length: PACKS }, (_, index) =>
    unpack<Value>(cache.read(`${prefix}-${index}`), version),
  );
  const asked = new Set<string>();
  const changed = new Set<number>();
  const at = (file: string): readonly Entry<Value>[] => packs[indexOf(file)]?.get(file) ?? [];
  return {
    find: (file, key) => {
      asked.add(file);
      return at(file).flatMap((entry) => (entry.key === key ? [entry.value] : []));
    },
    keep: (file, key, value) => {
      asked.add(file);
      packs[indexOf(file)]?.set(file, [{ key, value }, ...at(file)].slice(0, MOST_OF_ONE_FILE));
      changed.add(indexOf(file));
    },
    save: () => {
      if (changed.size === 0) return;
      try {
        for (const index of changed) {
          const wanted = [...(packs[index] ?? [])].filter(([file]) => asked.has(file));
          cache.keep(`${prefix}-${index}`, pack(new Map(wanted), version));
        }
      } catch (error) {
        // A cache that cannot be written only costs time.
        if (!(error instanceof WriteError || isSystemError(error))) throw error;
      }
      changed.clear();
    },
  };
}

function pack(entries: Pack<unknown>, version: string): Uint8Array {
  return Buffer.concat([headOf(version), serialize(entries)]);
}

function unpack<Value>(content: Uint8Array | undefined, version: string): Pack<Value> {
  const head = headOf(version);
  if (!content || !head.equals(content.subarray(0, head.length))) return new Map();
  // The cache has compared the digest, and the version says that `pack` of the same program has made it.
  return deserialize(content.subarray(head.length)) as Pack<Value>;
}

/** Of the length of a multiple of eight, so that what follows can be read where it is. */
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
