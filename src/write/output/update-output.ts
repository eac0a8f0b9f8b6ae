import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { savedListPaths } from '../../outputs/offline/list-saved-files.ts';
import { versionOfOwn } from '../../sources/files/file-version.ts';
import { removeFolder, removeIfStopped, unfinishedName } from '../../sources/files/unfinished-folders.ts';
import { makeFolder } from '../../sources/files/write-file.ts';
import { MARK, MARK_TEXT } from '../check-output.ts';
import { beginFingerprints, type Trace } from '../fingerprints.ts';
import { refusalOf } from '../replace-folder.ts';
import type { SearchableLanguage } from '../search/searchable-pages.ts';
import type { BuildRecord, RecordedSearch } from './build-record.ts';
import { fillFolder, type Job, recordOf, searchFolder, searchKey } from './fill-folder.ts';
import { listsOf, traceOfList, writeLists } from './make-lists.ts';
import { otherFilesOf, pageFilesOf, type SiteFiles, type WantedFiles } from './site-files.ts';
import { surveyBeside } from './survey-beside.ts';
import { foldersOf, type Survey, surveyFolder } from './survey-folder.ts';
import { FolderChanged, updateFolder } from './update-folder.ts';
import { traceOf } from './write-files.ts';

/** How a site differs from what is in its output folder. */
interface Difference {
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
  /** The files that stay. */
  readonly kept: ReadonlySet<string>;
}

/**
 * Makes what has changed since a build, and puts it into the output folder. Undefined if that is not possible, or would be
 * most of the site.
 */
export async function updateOutput(job: Job, before: BuildRecord): Promise<BuildRecord | undefined> {
  const { target, sources } = job;
  // Before anything is compared: often the whole folder was removed.
  if (!existsSync(join(target, MARK))) return undefined;
  const surveyed = surveyBeside(target, before.files.size);
  const fingerprints = beginFingerprints(before.numbers)(sources.site, before);
  const all = new Map([...pageFilesOf(sources), ...(await otherFilesOf(sources))]);
  job.told.onPictures();
  const traces = new Map([...all].map(([path, file]) => [path, traceOf(file, fingerprints)] as const));
  const lists = savedListPaths(sources.site);
  const survey = await surveyed.catch(() => undefined);
  if (!survey?.files.has(MARK)) return undefined;
  const wanted = { files: all, lists, searchable: sources.searchable };
  const difference = differenceOf(wanted, traces, before, survey);
  const { files, languages, gone, kept, areListsLost } = difference;
  const isAsBefore = files.size + languages.length + gone.length === 0 && !areListsLost;
  if (isAsBefore && fingerprints.areAllHeld) return before;
  if (files.size > all.size / 2) return undefined;
  const versions = new Map([...survey.files].filter(([path]) => kept.has(path)));
  const made = await bringUpToDate({ job, before, survey, versions }, difference);
  if (!made) return undefined;
  for (const [path, list] of made.lists) traces.set(path, traceOfList(list));
  const inOrder = sources.searchable.flatMap(
    ({ language }) => [...made.search, ...difference.search].find((each) => each.language === language) ?? [],
  );
  return recordOf(job, fingerprints, traces, versions, inOrder, made.sums);
}

/** What a site consists of. */
interface Wanted {
  readonly files: SiteFiles;
  /** Paths of the lists of what readers can save. */
  readonly lists: readonly string[];
  readonly searchable: readonly SearchableLanguage[];
}

function differenceOf(
  { files, lists, searchable }: Wanted,
  traces: ReadonlyMap<string, Trace>,
  before: BuildRecord,
  survey: Survey,
): Difference {
  const isSound = (path: string) => before.files.get(path)?.version === survey.files.get(path);
  const isKept = (path: string) =>
    survey.files.has(path) &&
    isSound(path) &&
    before.files.get(path)?.fingerprint === traces.get(path)?.fingerprint;
  const changed = new Map([...files].filter(([path]) => !isKept(path)));
  const indexed = [...before.files.keys()].filter((path) => path.startsWith('pagefind/'));
  const filesOf = ({ language }: SearchableLanguage) =>
    indexed.filter((path) => path.startsWith(`${searchFolder(language)}/`));
  const isIndexed = (language: SearchableLanguage) =>
    before.search.some(
      (known) => known.language === language.language && known.key === searchKey(language, traces),
    ) && filesOf(language).every(isSound);
  const sound = searchable.filter(isIndexed);
  const others = searchable.filter((language) => !sound.includes(language));
  const expected = new Set([...files.keys(), MARK, ...lists, ...sound.flatMap(filesOf)]);
  const replaced = others.map(({ language }) => `${searchFolder(language)}/`);
  const needed = foldersOf([...expected, ...replaced]);
  const isReplaced = (path: string) => replaced.some((folder) => path.startsWith(folder));
  const isOurs = (path: string) => expected.has(path) || isReplaced(path);
  const gone = [
    ...survey.folders.filter((path) => !needed.has(path) && !isReplaced(path)),
    ...[...survey.files.keys()].filter((path) => !isOurs(path)),
  ];
  return {
    files: changed,
    languages: others,
    search: before.search.filter(({ language }) => sound.some((each) => each.language === language)),
    areListsLost: !lists.every((path) => survey.files.has(path) && isSound(path)),
    gone,
    kept: new Set([...expected].filter((path) => !changed.has(path))),
  };
}

/** An output folder that is brought up to date. */
interface Updating {
  readonly job: Job;
  readonly before: BuildRecord;
  readonly survey: Survey;
  /** The versions of the files that stay; those of the others are added. */
  readonly versions: Map<string, string>;
}

/** What has been made, besides files. */
interface Made extends ReturnType<typeof listsOf> {
  readonly search: Awaited<ReturnType<typeof fillFolder>>;
}

/**
 * Makes what differs in a folder beside the output folder, and puts it into its place. Undefined if another build has changed
 * the output folder meanwhile.
 */
async function bringUpToDate(
  { job, before, survey, versions }: Updating,
  { files, languages, gone }: Difference,
): Promise<Made | undefined> {
  const { target } = job;
  const mark = survey.files.get(MARK);
  const staged = unfinishedName(target, 'new');
  await removeFolder(staged);
  removeIfStopped(staged);
  try {
    await makeFolder(staged);
    const search = await fillFolder(staged, target, inTwo(files), job, languages, before.search);
    const isNew = (path: string) =>
      files.has(path) || languages.some(({ language }) => path.startsWith(`${searchFolder(language)}/`));
    const made = listsOf(
      job.sources,
      (path) => (isNew(path) ? staged : target),
      (path) => (isNew(path) ? undefined : before.sums.get(path)),
    );
    const isSameList = ([path, list]: readonly [string, string]) =>
      before.files.get(path)?.version === survey.files.get(path) &&
      before.files.get(path)?.fingerprint === traceOfList(list).fingerprint;
    const lists = new Map([...made.lists].filter((entry) => !isSameList(entry)));
    await writeLists(lists, staged);
    writeFileSync(join(staged, MARK), MARK_TEXT);
    const written = await surveyFolder(staged);
    const changes = {
      gone,
      folders: languages.map(({ language }) => searchFolder(language)),
      files: [...files.keys(), ...lists.keys(), MARK],
    };
    await updateFolder(target, mark, staged, changes, (folder) => {
      for (const path of written.files.keys()) versions.set(path, versionOfOwn(join(folder, path)) ?? '');
    });
    return { ...made, search };
  } catch (error) {
    if (error instanceof FolderChanged || versionOfOwn(join(target, MARK)) !== mark) return undefined;
    throw refusalOf(error, staged, target);
  } finally {
    await removeFolder(staged);
  }
}

function inTwo(files: SiteFiles): WantedFiles {
  const some = (arePages: boolean) =>
    new Map([...files].filter(([, { kind }]) => (kind === 'page') === arePages));
  return { pages: some(true), others: async () => some(false) };
}
