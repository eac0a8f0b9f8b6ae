import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { savedListPaths } from '../../outputs/offline/list-saved-files.ts';
import { versionOfOwn } from '../../sources/files/file-version.ts';
import { removeFolder, removeIfStopped, unfinishedName } from '../../sources/files/unfinished-folders.ts';
import { makeFolder } from '../../sources/files/write-file.ts';
import { MARK, MARK_TEXT } from '../check-output.ts';
import { beginFingerprints } from '../fingerprints.ts';
import { refusalOf } from '../replace-folder.ts';
import type { BuildRecord } from './build-record.ts';
import type { FolderChanges } from './compare-folder.ts';
import { type Difference, differenceOf } from './difference.ts';
import { fillFolder, inSearchOf, type Job, recordOf, searchFolder } from './fill-folder.ts';
import { listsOf, namesIn, traceOfList, writeLists } from './make-lists.ts';
import { otherFilesOf, pageFilesOf, type SiteFiles, type WantedFiles } from './site-files.ts';
import { compareBeside, type SurveyAhead } from './survey-beside.ts';
import { surveyFolder } from './survey-folder.ts';
import { FolderChanged, updateFolder } from './update-folder.ts';
import { traceOf } from './write-files.ts';

/**
 * Makes what has changed since a build, and puts it into the output folder. Undefined if that is not possible, or would be
 * most of the site.
 * @param ahead a survey of the output folder that was begun before
 */
export async function updateOutput(
  job: Job,
  before: BuildRecord,
  ahead: SurveyAhead | undefined,
): Promise<BuildRecord | undefined> {
  const { target, sources } = job;
  // Before anything is compared: often the whole folder was removed.
  if (!existsSync(join(target, MARK))) return undefined;
  const here = () => compareBeside(target, before.files);
  // A survey that was begun before may have found no folder where now is one.
  const compared = ahead ? ahead.compare(before.files).catch(here) : here();
  compared.catch(() => {});
  const fingerprints = beginFingerprints(before.numbers)(sources.site, before);
  const all = new Map([...pageFilesOf(sources), ...(await otherFilesOf(sources))]);
  job.told.onPictures();
  const traces = new Map([...all].map(([path, file]) => [path, traceOf(file, fingerprints)] as const));
  const lists = savedListPaths(sources.site);
  const folder = await compared.catch(() => undefined);
  if (folder?.mark === undefined) return undefined;
  const wanted = { files: all, lists, searchable: sources.searchable };
  const difference = differenceOf(wanted, traces, before, folder);
  const { files, languages, gone, areListsLost } = difference;
  const isAsBefore = files.size + languages.length + gone.length === 0 && !areListsLost;
  if (isAsBefore && fingerprints.areAllHeld) return before;
  if (files.size > all.size / 2) return undefined;
  const versions = new Map(difference.kept);
  const made = await bringUpToDate({ job, before, folder, versions }, difference);
  if (!made) return undefined;
  for (const [path, list] of made.lists) traces.set(path, traceOfList(list));
  const inOrder = sources.searchable.flatMap(
    ({ language }) => [...made.search, ...difference.search].find((each) => each.language === language) ?? [],
  );
  return recordOf(job, fingerprints, traces, versions, inOrder, made.sums);
}

/** An output folder that is brought up to date. */
interface Updating {
  readonly job: Job;
  readonly before: BuildRecord;
  readonly folder: FolderChanges;
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
  { job, before, folder, versions }: Updating,
  { files, languages, gone }: Difference,
): Promise<Made | undefined> {
  const { target } = job;
  const { mark } = folder;
  const staged = unfinishedName(target, 'new');
  await removeFolder(staged);
  removeIfStopped(staged);
  try {
    await makeFolder(staged);
    const search = await fillFolder(staged, target, inTwo(files), job, languages, before.search);
    const isIndexed = inSearchOf(languages);
    const isNew = (path: string) => files.has(path) || isIndexed(path);
    const made = listsOf(job.sources, {
      placeOf: (path) => (isNew(path) ? staged : target),
      // Somebody may have put something into the folder of an index that stays.
      namesIn: (inside) => (isNew(inside) ? namesIn(join(staged, inside)) : recordedIn(before, inside)),
      knownSum: (path) => (isNew(path) ? undefined : before.sums.get(path)),
    });
    const isSameList = ([path, list]: readonly [string, string]) =>
      !folder.changed.has(path) && before.files.get(path)?.fingerprint === traceOfList(list).fingerprint;
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

/** The names of the recorded files in a folder, sorted. */
function recordedIn({ files }: BuildRecord, folder: string): readonly string[] {
  const paths = [...files.keys()].filter((path) => path.startsWith(folder));
  return paths.map((path) => path.slice(folder.length)).sort();
}
