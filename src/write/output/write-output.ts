import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { collectOften } from '../../program/memory.ts';
import { versionOfOwn } from '../../sources/files/file-version.ts';
import { checkReplaceable, realPath } from '../check-output.ts';
import { beginFingerprints, type Trace } from '../fingerprints.ts';
import { clearUp, replaceFolder } from '../replace-folder.ts';
import { type BuildRecord, keepRecord, readRecord } from './build-record.ts';
import { fillFolder, type Job, recordOf, type Told } from './fill-folder.ts';
import { listsOf, namesIn, traceOfList, writeLists } from './make-lists.ts';
import { otherFilesOf, pageFilesOf, type SiteSources } from './site-files.ts';
import { type SurveyAhead, versionsBeside } from './survey-beside.ts';
import { updateOutput } from './update-output.ts';
import { withTraces } from './write-files.ts';

/** In milliseconds. The times of two changes that are farther apart differ on every usual file system. */
const TIME_STEP = 20;

/**
 * Makes an output folder that of a site. What the last build wrote there and is the same today is neither made nor written
 * again: the result is what a build into an empty folder gives. Until the last moment, and if anything fails, the folder stays
 * as it is. Throws `OutputError` if the folder cannot be created or contains files that this program did not write, and
 * `WriteError` if the file system refuses anything later.
 * @param program changes with everything that the program's results depend on; undefined if that is not known, and then
 * everything is made again
 * @param ahead a survey of the output folder that was begun before
 * @returns what was written, and what is as it was
 */
export async function writeOutput(
  output: string,
  sources: SiteSources,
  program: string | undefined,
  told: Told,
  ahead?: SurveyAhead,
): Promise<BuildRecord> {
  const target = await realPath(output);
  await checkReplaceable(target);
  await clearUp(target);
  const job: Job = { target, sources, told };
  const updated = program === undefined ? undefined : await update(job, program, ahead);
  const { record, isNew } = updated ?? { record: await writeAnew(job), isNew: true };
  if (program !== undefined && isNew) {
    // A later change gets another time.
    await wait(TIME_STEP);
    keepRecord(target, program, record);
  }
  return record;
}

/**
 * Brings the folder up to date, if it is known what is in it. A separate function, so that what is known of a large site is not in
 * memory any more if all of it is made again.
 */
async function update(
  job: Job,
  program: string,
  ahead: SurveyAhead | undefined,
): Promise<{ readonly record: BuildRecord; readonly isNew: boolean } | undefined> {
  try {
    const before = readRecord(job.target, program);
    const record = before && (await updateOutput(job, before, ahead));
    return record && { record, isNew: record !== before };
  } finally {
    // What it has found of a large folder is much.
    ahead?.stop();
  }
}

/** Writes the whole site to a new folder and puts it into the place of the old one. */
function writeAnew(job: Job): Promise<BuildRecord> {
  collectOften();
  const { sources } = job;
  const fingerprints = beginFingerprints()(sources.site);
  const wanted = { pages: pageFilesOf(sources), others: () => otherFilesOf(sources) };
  const traces = new Map<string, Trace>();
  return replaceFolder(job.target, async (folder) => {
    const files = withTraces(wanted, fingerprints, (path, trace) => traces.set(path, trace));
    const indexed = await fillFolder(folder, folder, files, job, sources.searchable);
    const surveyed = versionsBeside(folder, traces.size);
    const { lists, sums } = listsOf(sources, {
      placeOf: () => folder,
      namesIn: (inside) => namesIn(join(folder, inside)),
      knownSum: () => undefined,
    });
    await writeLists(lists, folder);
    const versions = await surveyed;
    for (const [path, list] of lists) {
      traces.set(path, traceOfList(list));
      versions.set(path, versionOfOwn(join(folder, path)) ?? '');
    }
    return recordOf(job, fingerprints, traces, versions, indexed, sums);
  });
}
