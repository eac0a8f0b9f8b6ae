import { parentPort, workerData } from 'node:worker_threads';
import { compareFolder, readVersions, writeVersions } from './compare-folder.ts';
import { surveyFolder, walkFolder } from './survey-folder.ts';

// A thread that surveys one folder, started by `survey-beside.ts`. An error is thrown, and ends the thread.

/** What the thread is started with. */
export interface SurveyTask {
  readonly folder: string;
  /**
   * `list`: answers the versions of all files, some thousand at a time (`writeVersions`), and then undefined.
   * `compare`: is then sent what is recorded of the folder, in the same form, and answers how it differs.
   */
  readonly purpose: 'list' | 'compare';
}

/** Number of files that are answered at once. */
const AT_ONCE = 2_000;

// What is passed to a thread is untyped.
const { folder, purpose }: SurveyTask = workerData;
if (purpose === 'list') await list();
else await compare();

/** Passes on what it finds, because two threads would otherwise have all of it. */
async function list(): Promise<void> {
  let found: [path: string, version: string][] = [];
  const tell = (): void => {
    parentPort?.postMessage(writeVersions(found));
    found = [];
  };
  await walkFolder(folder, (path, version) => {
    if (found.push([path, version]) >= AT_ONCE) tell();
  });
  tell();
  parentPort?.postMessage(undefined);
}

async function compare(): Promise<void> {
  const survey = await surveyFolder(folder);
  const recorded: string = await new Promise((resolve) => parentPort?.once('message', resolve));
  parentPort?.postMessage(compareFolder(survey, readVersions(recorded)));
}
