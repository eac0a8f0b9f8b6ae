import { createHash, hash } from 'node:crypto';
import { DefaultSerializer, deserialize } from 'node:v8';
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
 * A record as it is stored. What is said of a file or of a part has the same place in each list, because lists of texts and numbers
 * are read in a tenth of the time of objects.
 */
interface Stored {
  readonly rest: string;
  readonly maps: readonly (readonly [map: string, digest: string])[];
  readonly parts: NumberedParts;
  readonly digests: readonly string[];
  readonly paths: readonly string[];
  readonly fingerprints: readonly string[];
  readonly versions: readonly string[];
  /** The places in `parts` of those that each file looked at, one file after the other. */
  readonly seen: Uint32Array;
  /** Where those of each file end. */
  readonly ends: Uint32Array;
  readonly search: readonly RecordedSearch[];
  /** The paths of files that readers can save, with their sizes and digests. */
  readonly summed: readonly string[];
  readonly sizes: Float64Array;
  readonly contents: readonly string[];
}

/** The record of an output folder; undefined if there is none by this version of the program. */
export function readRecord(target: string, program: string): BuildRecord | undefined {
  const content = RECORDS.read(keyOf(target));
  return content && unpackRecord(content, program);
}

/** In bytes. A multiple of eight, so that what follows can be read where it is. */
const HEAD = 64;

function headOf(program: string): Buffer {
  return Buffer.from(hash('sha256', program));
}

/** A record as bytes; undefined if another version of the program has made them. */
export function unpackRecord(content: Buffer, program: string): BuildRecord | undefined {
  if (!content.subarray(0, HEAD).equals(headOf(program))) return undefined;
  // The cache has compared the digest, and the version says that `packRecord` of the same program has made it.
  const stored = deserialize(content.subarray(HEAD)) as Stored;
  const { rest, maps, parts, digests, paths, search, summed, sizes, contents } = stored;
  return {
    rest,
    maps: new Map(maps),
    numbers: new PartNumbers(parts),
    digestAt: (number) => digests[number] ?? '',
    files: new Map(paths.map((path, place) => [path, new StoredFile(stored, place)])),
    search,
    sums: new Map(
      summed.map((path, place) => [path, { bytes: sizes[place] ?? 0, digest: contents[place] ?? '' }]),
    ),
  };
}

/** A file of a record that was stored. */
class StoredFile implements RecordedFile {
  readonly #stored: Stored;
  readonly #place: number;

  constructor(stored: Stored, place: number) {
    this.#stored = stored;
    this.#place = place;
  }

  get fingerprint(): string {
    return this.#stored.fingerprints[this.#place] ?? '';
  }

  get version(): string {
    return this.#stored.versions[this.#place] ?? '';
  }

  get parts(): Uint32Array {
    const { seen, ends } = this.#stored;
    return seen.subarray(ends[this.#place - 1] ?? 0, ends[this.#place]);
  }
}

/** Stores the record of an output folder. If that is not possible, the next build makes everything again. */
export function keepRecord(target: string, program: string, record: BuildRecord): void {
  const content = packRecord(record, program);
  unlessRefused(() => {
    RECORDS.keep(keyOf(target), content);
    RECORDS.trim();
  });
}

/** The bytes of a record, for `unpackRecord` of the same version of the program. */
export function packRecord(record: BuildRecord, program: string): Buffer {
  const { rest, maps, numbers, digestAt, files, search, sums } = record;
  const all = [...files];
  const { looked, seen, ends } = renumber(
    all.map(([, file]) => file.parts),
    numbers.size,
  );
  const parts: NumberedParts = {
    maps: numbers.maps,
    mapOf: Uint8Array.from(looked, (number) => numbers.mapOf[number] ?? 0),
    keys: looked.map((number) => numbers.keys[number] ?? ''),
  };
  const stored: Stored = {
    ...{ rest, maps: [...maps], parts, digests: looked.map(digestAt) },
    paths: all.map(([path]) => path),
    fingerprints: all.map(([, { fingerprint }]) => fingerprint),
    versions: all.map(([, { version }]) => version),
    ...{ seen, ends, search },
    summed: [...sums.keys()],
    sizes: Float64Array.from([...sums.values()], ({ bytes }) => bytes),
    contents: [...sums.values()].map(({ digest }) => digest),
  };
  const serializer = new DefaultSerializer();
  serializer.writeRawBytes(headOf(program));
  serializer.writeHeader();
  serializer.writeValue(stored);
  return serializer.releaseBuffer();
}

/** Instead of the place of a part that no file has looked at. */
const NOT_LOOKED = -1;

/**
 * The parts that files looked at, numbered again: those that no file looks at any more do not matter. One that is not there does,
 * because it may be there next time.
 */
function renumber(
  filed: readonly Uint32Array[],
  size: number,
): Pick<Stored, 'seen' | 'ends'> & { readonly looked: readonly number[] } {
  const looked: number[] = [];
  const places = new Int32Array(size).fill(NOT_LOOKED);
  const seen = new Uint32Array(filed.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  const ends = Uint32Array.from(filed, (some) => {
    for (const part of some) {
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
