import { parentPort, workerData } from 'node:worker_threads';
import { compareFolder, readVersions } from './compare-folder.ts';
import { surveyFolder } from './survey-folder.ts';

// A thread that surveys one folder, started by `survey-beside.ts`. An error is thrown, and ends the thread.

/** What the thread is started with. */
export interface SurveyTask {
  readonly folder: string;
  /** If the folder is to be compared with what is recorded of it, that (`writeVersions`). */
  readonly recorded?: string;
}

// What is passed to a thread is untyped.
const { folder, recorded }: SurveyTask = workerData;
const survey = await surveyFolder(folder);
parentPort?.postMessage(recorded === undefined ? survey : compareFolder(survey, readVersions(recorded)));
