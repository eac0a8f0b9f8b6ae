import { createHash, hash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import type { SiteLanguage } from '../../languages/index.ts';
import type { FileSum } from '../../outputs/offline/list-saved-files.ts';
import { Cache, cacheFolder, unlessRefused } from '../../sources/cache/cache.ts';
import type { SiteTraces, Trace } from '../fingerprints.ts';
import { type NumberedParts, PartNumbers } from '../part-numbers.ts';
import type { BundleFacts } from '../search/pack-bundle.ts';

/** The index of a language, as it is in an output folder. */
export interface RecordedSearch extends BundleFacts {
  readonly language: SiteLanguage;
  /** Changes with everything that the index is made of. */
  readonly key: string;
  /** Digests of what the search needs of each page, by path. */
  readonly digests: readonly (readonly [path: string, digest: string])[];
}

/** A file of an output folder. */
export interface RecordedFile extends Trace {
  /** The version of the file when it was written. */
  readonly version: string;
}

/**
 * What a build wrote to an output folder, and what it was made from. A file with another version was changed by somebody and
 * is made again, so a record need not be true of the folder: one that is not is only of less use.
 */
export interface BuildRecord extends SiteTraces {
  readonly files: ReadonlyMap<string, RecordedFile>;
  readonly search: readonly RecordedSearch[];
  /** Of the files that readers can save, by path. A sum holds while the version of the file does. */
  readonly sums: ReadonlyMap<string, FileSum>;
}

/** Records of output folders. They are small beside their sites, and most journals have a single one. */
const RECORDS = new Cache(cacheFolder('builds'), 100_000_000);

/**
 * What a record consists of as it is stored, one piece after the other: when it is written, no more than one of them is in memory twice. What is
 * said of a file or of a part has the same place in each list, because lists of texts and numbers are read in a tenth of the time of
 * objects.
 */
type Pieces = readonly [
  facts: {
    readonly rest: string;
    readonly maps: readonly (readonly [map: string, digest: string])[];
    readonly search: readonly RecordedSearch[];
  },
  parts: NumberedParts & { readonly digests: readonly string[] },
  seen: Looks['seen'],
  ends: Looks['ends'],
  paths: readonly string[],
  fingerprints: readonly string[],
  versions: readonly string[],
  /** The paths of files that readers can save, with their sizes and digests. */
  sums: {
    readonly paths: readonly string[];
    readonly sizes: Float64Array;
    readonly digests: readonly string[];
  },
];

/** The record of an output folder; undefined if there is none by this version of the program. */
export function readRecord(target: string, program: string): BuildRecord | undefined {
  const content = RECORDS.read(keyOf(target));
  return content && unpackRecord(content, program);
}

function headOf(program: string): Buffer {
  return Buffer.from(hash('sha256', program));
}

/** A record as bytes; undefined if another version of the program has made them. */
export function unpackRecord(content: Buffer, program: string): BuildRecord | undefined {
  const head = headOf(program);
  if (!content.subarray(0, head.length).equals(head)) return undefined;
  // The cache has compared the digest, and the version says that `packRecord` of the same program has made it.
  const [facts, parts, seen, ends, paths, fingerprints, versions, sums] = [
    ...piecesIn(content.subarray(head.length)),
  ] as unknown as Pieces;
  const { rest, maps, search } = facts;
  // Lists of numbers refer to the bytes of the whole record, and would keep them in memory. The others are not kept as they are.
  const looks: Looks = { seen: seen.slice(), ends: ends.slice() };
  return {
    rest,
    maps: new Map(maps),
    numbers: new PartNumbers(parts),
    digestAt: (number) => parts.digests[number] ?? '',
    files: new Map(
      paths.map((path, place) => [
        path,
        new StoredFile(fingerprints[place] ?? '', versions[place] ?? '', looks, place),
      ]),
    ),
    search,
    sums: new Map(
      sums.paths.map((path, place) => [
        path,
        { bytes: sums.sizes[place] ?? 0, digest: sums.digests[place] ?? '' },
      ]),
    ),
  };
}

/** The places of the parts that files looked at, one file after the other, and where those of each file end. */
interface Looks {
  readonly seen: Uint32Array;
  readonly ends: Uint32Array;
}

/** A file of a record that was stored. */
class StoredFile implements RecordedFile {
  readonly fingerprint: string;
  readonly version: string;
  readonly #looks: Looks;
  readonly #place: number;

  constructor(fingerprint: string, version: string, looks: Looks, place: number) {
    [this.fingerprint, this.version, this.#looks, this.#place] = [fingerprint, version, looks, place];
  }

  get parts(): Uint32Array {
    const { seen, ends } = this.#looks;
    return seen.subarray(ends[this.#place - 1] ?? 0, ends[this.#place]);
  }
}

/** Stores the record of an output folder. If that is not possible, the next build makes everything again. */
export function keepRecord(target: string, program: string, record: BuildRecord): void {
  unlessRefused(() => {
    const draft = RECORDS.begin(keyOf(target));
    try {
      for (const bytes of packRecord(record, program)) draft.add(bytes);
      draft.finish();
    } finally {
      draft.discard();
    }
    RECORDS.trim();
  });
}

/** The bytes of a record, for `unpackRecord` of the same version of the program, piece by piece. */
export function* packRecord(record: BuildRecord, program: string): Generator<Uint8Array> {
  yield headOf(program);
  for (const piece of piecesOf(record)) {
    const bytes = serialize(piece);
    const length = Buffer.alloc(LENGTH);
    length.writeUInt32LE(bytes.length);
    yield length;
    yield bytes;
  }
}

/** In bytes: what says how long a piece is. */
const LENGTH = 4;

function* piecesIn(content: Buffer): Generator<unknown> {
  for (let at = 0; at < content.length; ) {
    const start = at + LENGTH;
    const end = start + content.readUInt32LE(at);
    yield deserialize(content.subarray(start, end));
    at = end;
  }
}

/** Each is made when the one before it is stored. */
function* piecesOf(record: BuildRecord): Generator<Pieces[number]> {
  const { rest, maps, numbers, digestAt, files, search, sums } = record;
  const { looked, seen, ends } = renumber([...files.values()], numbers.size);
  yield { rest, maps: [...maps], search } satisfies Pieces[0];
  yield {
    maps: numbers.maps,
    mapOf: Uint8Array.from(looked, (number) => numbers.mapOf[number] ?? 0),
    keys: looked.map((number) => numbers.keys[number] ?? ''),
    digests: looked.map(digestAt),
  } satisfies Pieces[1];
  yield* [seen, ends];
  yield [...files.keys()];
  yield Array.from(files.values(), ({ fingerprint }) => fingerprint);
  yield Array.from(files.values(), ({ version }) => version);
  yield {
    paths: [...sums.keys()],
    sizes: Float64Array.from([...sums.values()], ({ bytes }) => bytes),
    digests: Array.from(sums.values(), ({ digest }) => digest),
  } satisfies Pieces[7];
}

/** Instead of the place of a part that no file has looked at. */
const NOT_LOOKED = -1;

/**
 * The parts that files looked at, numbered again: those that no file looks at any more do not matter. One that is not there does,
 * because it may be there next time.
 */
function renumber(
  files: readonly Pick<RecordedFile, 'parts'>[],
  size: number,
): Looks & { readonly looked: readonly number[] } {
  const looked: number[] = [];
  const places = new Int32Array(size).fill(NOT_LOOKED);
  const seen = new Uint32Array(files.reduce((sum, { parts }) => sum + parts.length, 0));
  let end = 0;
  const ends = Uint32Array.from(files, ({ parts }) => {
    for (const part of parts) {
      let place = places[part] ?? NOT_LOOKED;
      if (place === NOT_LOOKED) place = looked.push(part) - 1;
      places[part] = place;
      seen[end] = place;
      end += 1;
    }
    return end;
  });
  return { looked, seen, ends };
}

function keyOf(target: string): string {
  return createHash('sha256').update(target).digest('hex').slice(0, 32);
}
