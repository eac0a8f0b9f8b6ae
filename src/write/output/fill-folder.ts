import { resolve } from 'node:path';
import type { SiteLanguage } from '../../languages/index.ts';
import { programVersion } from '../../program/compiled.ts';
import type { WrittenPage } from '../beside/messages.ts';
import { type Fingerprints, type Trace, tracesOf } from '../fingerprints.ts';
import { NO_PARTS } from '../part-numbers.ts';
import { beginSearch, type SearchOptions } from '../search/begin-search.ts';
import type { IndexedLanguage } from '../search/finish-language.ts';
import type { SearchableLanguage } from '../search/searchable-pages.ts';
import { digest } from '../site-parts.ts';
import type { BuildRecord, RecordedFile, RecordedSearch } from './build-record.ts';
import type { SiteSources, WantedFiles } from './site-files.ts';
import { writeFilesBeside } from './write-beside.ts';
import { writeFiles } from './write-files.ts';

/** What is told while a site is written. */
export interface Told {
  /** A page has been rendered. */
  readonly onPage: (done: number, all: number) => void;
  /** All pages are written. */
  readonly onPages: () => void;
  /** All pictures are made. */
  readonly onPictures: () => void;
  /** Everything except the search index is written. */
  readonly onFiles: () => void;
  /** The search index of a language is ready. */
  readonly onIndexed: (language: SiteLanguage) => void;
}

/** A site on its way into an output folder. */
export interface Job {
  /** The output folder, without links. */
  readonly target: string;
  readonly sources: SiteSources;
  readonly told: Told;
}

/** So many pages are worth a second thread, which takes half a second of a processor to start. */
const MANY_PAGES = 400;

/** Where the index of a language is in the output folder. */
export function searchFolder(language: SiteLanguage): string {
  return `pagefind/${language}`;
}

/** Tells of paths in the output folder whether they are in the index of one of these languages. */
export function inSearchOf(languages: readonly SearchableLanguage[]): (path: string) => boolean {
  const folders = languages.map(({ language }) => `${searchFolder(language)}/`);
  return (path) => folders.some((folder) => path.startsWith(folder));
}

/**
 * Writes files and search indexes into a folder. The pages of a language are indexed while others are rendered, and the indexes are written
 * as soon as all pages are, beside everything else: they take longest.
 * @param instead where pages are that are not among those wanted
 * @param before what was indexed there
 */
export async function fillFolder(
  folder: string,
  instead: string,
  wanted: WantedFiles,
  { told, sources }: Job,
  languages: readonly SearchableLanguage[],
  before: readonly RecordedSearch[] = [],
): Promise<readonly IndexedLanguage[]> {
  const { pages } = wanted;
  const fileOf = (path: string) => resolve(pages.has(path) ? folder : instead, path);
  const known = before.flatMap(({ digests }) => digests.filter(([path]) => !pages.has(path)));
  const options = { fileOf, known: new Map(known), kept: sources.bundles, onIndexed: told.onIndexed };
  const search = searchInto(folder, languages, options);
  let done = 0;
  try {
    // Another thread cannot load the sources if they run as they are.
    const isBeside = programVersion() !== undefined && pages.size >= MANY_PAGES;
    await (isBeside ? writeFilesBeside : writeFiles)(wanted, folder, {
      ...told,
      common: sources.site.common,
      searched: search.paths,
      onPage: (page) => {
        done += 1;
        told.onPage(done, pages.size);
        search.take(page);
        // The other thread tells of pages that it has written; this one, before it writes them.
        if (isBeside && done === pages.size) search.finish();
      },
      onPages: () => {
        told.onPages();
        if (!isBeside) search.finish();
      },
    });
    told.onFiles();
    return await search.finish();
  } catch (error) {
    await search.stop();
    throw error;
  }
}

/** The search index of languages, which is written into a folder. */
function searchInto(folder: string, languages: readonly SearchableLanguage[], options: SearchOptions) {
  const search = beginSearch(languages, options);
  const paths = new Set(languages.flatMap(({ files }) => files.map(({ path }) => path)));
  let indexed: Promise<readonly IndexedLanguage[]> | undefined;
  return {
    /** Of the pages that are indexed. */
    paths,
    take: ({ path, part }: WrittenPage): void => search.takePart(path, part),
    /** Called when all pages are written, perhaps more than once. */
    finish: (): Promise<readonly IndexedLanguage[]> => {
      indexed ??= languages.length === 0 ? Promise.resolve([]) : search.finish(folder);
      // If it fails, that is told when everything else is written.
      indexed.catch(() => {});
      return indexed;
    },
    stop: () => search.stop(),
  };
}

/** What the index of a language is made of: its pages, in their order. */
export function searchKey({ files }: SearchableLanguage, traces: ReadonlyMap<string, Trace>): string {
  return digest(files.map(({ path, url }) => `${url} ${traces.get(path)?.fingerprint}\n`).join(''));
}

/** A language that was indexed now or before. */
type Indexed = Omit<IndexedLanguage, 'digests'> & {
  readonly digests: Iterable<readonly [path: string, digest: string]>;
};

/**
 * The record of a site that has been written.
 * @param versions the versions of all files in the output folder
 */
export function recordOf(
  { sources }: Job,
  fingerprints: Fingerprints,
  traces: ReadonlyMap<string, Trace>,
  versions: ReadonlyMap<string, string>,
  indexed: readonly Indexed[],
  sums: BuildRecord['sums'],
): BuildRecord {
  const keys = new Map(
    sources.searchable.map((language) => [language.language, searchKey(language, traces)] as const),
  );
  const search = indexed.map(({ language, digests, ...facts }) => ({
    ...{ ...facts, language, key: keys.get(language) ?? '' },
    digests: [...digests],
  }));
  const files = new Map<string, RecordedFile>();
  for (const [path, version] of versions) {
    const { fingerprint, parts } = traces.get(path) ?? UNTRACED;
    files.set(path, { fingerprint, parts, version });
  }
  return { ...tracesOf(fingerprints, files), files, search, sums };
}

/** Files of the search index, and the mark of the program. */
const UNTRACED: Trace = { fingerprint: '', parts: NO_PARTS };
