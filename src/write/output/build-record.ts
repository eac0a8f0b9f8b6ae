import { createHash } from 'node:crypto';
import type { SiteLanguage } from '../../languages/index.ts';
import { cacheFolder, openCache } from '../../sources/cache.ts';
import { isSystemError } from '../../sources/system-error.ts';
import { WriteError } from '../../sources/write-file.ts';
import type { SiteTraces, Trace } from '../fingerprints.ts';
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
}

/** Records of output folders. They are small beside their sites, and most journals have a single one. */
const RECORDS = openCache(cacheFolder('builds'), 100_000_000);

/** A record as it is stored. Files name parts of the site by their places in the list. */
interface Stored {
  readonly program: string;
  readonly rest: string;
  readonly parts: readonly (readonly [name: string, digest: string])[];
  readonly files: readonly (readonly [
    path: string,
    fingerprint: string,
    version: string,
    ...parts: number[],
  ])[];
  readonly search: readonly RecordedSearch[];
}

/** The record of an output folder; undefined if there is none by this version of the program. */
export function readRecord(target: string, program: string): BuildRecord | undefined {
  const content = RECORDS.read(keyOf(target));
  // The content has its digest, so this process, or an earlier version of the program, has written it.
  const stored = content && (JSON.parse(content.toString()) as Stored);
  if (stored?.program !== program) return undefined;
  const { rest, parts, files, search } = stored;
  const nameOf = (place: number): string => parts[place]?.[0] ?? '';
  return {
    rest,
    parts: new Map(parts),
    files: new Map(
      files.map(([path, fingerprint, version, ...seen]) => [
        path,
        { fingerprint, version, parts: seen.map(nameOf) },
      ]),
    ),
    search,
  };
}

/** Stores the record of an output folder. If that is not possible, the next build makes everything again. */
export function keepRecord(target: string, program: string, record: BuildRecord): void {
  const { rest, parts, files, search } = record;
  const places = new Map<string, number>();
  const placeOf = (part: string): number => {
    const place = places.get(part) ?? places.size;
    places.set(part, place);
    return place;
  };
  const stored: Stored = {
    program,
    rest,
    files: [...files].map(([path, { fingerprint, version, parts: seen }]) => [
      ...([path, fingerprint, version] as const),
      ...seen.map(placeOf),
    ]),
    // Those that no file looks at do not matter. One that is not there does: it may be there next time.
    parts: [...places.keys()].map((name) => [name, parts.get(name) ?? '']),
    search,
  };
  try {
    RECORDS.keep(keyOf(target), Buffer.from(JSON.stringify(stored)));
    RECORDS.trim();
  } catch (error) {
    if (!(error instanceof WriteError) && !isSystemError(error)) throw error;
  }
}

function keyOf(target: string): string {
  return createHash('sha256').update(target).digest('hex').slice(0, 32);
}
