import { MARK } from '../check-output.ts';
import type { Trace } from '../fingerprints.ts';
import type { SearchableLanguage } from '../search/searchable-pages.ts';
import type { BuildRecord, RecordedSearch } from './build-record.ts';
import type { FolderChanges } from './compare-folder.ts';
import { inSearchOf, searchFolder, searchKey } from './fill-folder.ts';
import type { SiteFile, SiteFiles } from './site-files.ts';
import { foldersOf } from './survey-folder.ts';

/** What a site consists of. */
export interface Wanted {
  readonly files: SiteFiles;
  /** Paths of the lists of what readers can save. */
  readonly lists: readonly string[];
  readonly searchable: readonly SearchableLanguage[];
}

/** How a site differs from what is in its output folder. */
export interface Difference {
  /** What has to be made. */
  readonly files: SiteFiles;
  /** Languages that have to be indexed. */
  readonly languages: readonly SearchableLanguage[];
  /** The indexes that are as they have to be. */
  readonly search: readonly RecordedSearch[];
  /** Whether a list of what readers can save is missing, or has been changed. */
  readonly areListsLost: boolean;
  /** Files and folders that a build into an empty folder would not have made. */
  readonly gone: readonly string[];
  /** The recorded versions of the files that stay. */
  readonly kept: ReadonlyMap<string, string>;
}

/** Compares a site with what a build has recorded of its output folder, and with how that has changed since. */
export function differenceOf(
  { files, lists, searchable }: Wanted,
  traces: ReadonlyMap<string, Trace>,
  before: BuildRecord,
  folder: FolderChanges,
): Difference {
  const isSound = (path: string) => before.files.has(path) && !folder.changed.has(path);
  const { sound, others } = searchOf(searchable, traces, before, isSound);
  const [isIndexed, isReplaced] = [inSearchOf(sound), inSearchOf(others)];
  const listed = new Set(lists);
  const isKeptIndex = (path: string) => isIndexed(path) && before.files.has(path);
  const isOurs = (path: string) =>
    files.has(path) || path === MARK || listed.has(path) || isReplaced(path) || isKeptIndex(path);
  const changed = changedOf(files, traces, before, isSound);
  const gone = folder.addedFiles.filter((path) => !isOurs(path));
  const forgotten: string[] = [];
  const kept = new Map<string, string>();
  for (const [path, { version }] of before.files) {
    if (!isOurs(path)) forgotten.push(path);
    else if (!isReplaced(path) && !changed.has(path) && isSound(path)) kept.set(path, version);
  }
  // Only what was found is removed: in the place of what was not, there may be a link to somewhere else.
  const isThere = (path: string) => !folder.missing.has(path);
  const folders = [...folder.addedFolders, ...[...foldersOf(forgotten)].filter(isThere)];
  const indexes = others.map(({ language }) => `${searchFolder(language)}/`);
  const needed = foldersOf(
    folders.length === 0 ? [] : [...files.keys(), ...kept.keys(), ...lists, ...indexes],
  );
  const isNeeded = (path: string) => needed.has(path) || isReplaced(path);
  return {
    files: changed,
    languages: others,
    search: before.search.filter(({ language }) => sound.some((each) => each.language === language)),
    areListsLost: !lists.every(isSound),
    gone: [...folders.filter((path) => !isNeeded(path)), ...gone, ...forgotten.filter(isThere)],
    kept,
  };
}

/** The languages whose index is as it has to be, and the others. */
function searchOf(
  searchable: readonly SearchableLanguage[],
  traces: ReadonlyMap<string, Trace>,
  before: BuildRecord,
  isSound: (path: string) => boolean,
) {
  const indexed = [...before.files.keys()].filter((path) => path.startsWith('pagefind/'));
  const isIndexed = (language: SearchableLanguage) =>
    before.search.some(
      (known) => known.language === language.language && known.key === searchKey(language, traces),
    ) && indexed.filter(inSearchOf([language])).every(isSound);
  const sound = searchable.filter(isIndexed);
  return { sound, others: searchable.filter((language) => !sound.includes(language)) };
}

/** The files that are not in the folder as they have to be. */
function changedOf(
  files: SiteFiles,
  traces: ReadonlyMap<string, Trace>,
  before: BuildRecord,
  isSound: (path: string) => boolean,
): Map<string, SiteFile> {
  const changed = new Map<string, SiteFile>();
  for (const [path, file] of files) {
    const isKept = isSound(path) && before.files.get(path)?.fingerprint === traces.get(path)?.fingerprint;
    if (!isKept) changed.set(path, file);
  }
  return changed;
}
