import { parentPort, workerData } from 'node:worker_threads';
import { compareFolder, readVersions } from './compare-folder.ts';
import { surveyFolder } from './survey-folder.ts';

// A thread that surveys one folder, started by `survey-beside.ts`. An error is thrown, and ends the thread.

/** What the thread is started with. */
export interface SurveyTask {
  readonly folder: string;
  /** Whether the folder is to be compared with what is recorded of it (`writeVersions`). That is sent afterwards. */
  readonly isCompared: boolean;
}

// What is passed to a thread is untyped.
const { folder, isCompared }: SurveyTask = workerData;
const survey = await surveyFolder(folder);
if (isCompared) {
  const recorded: string = await new Promise((resolve) => parentPort?.once('message', resolve));
  parentPort?.postMessage(compareFolder(survey, readVersions(recorded)));
} else parentPort?.postMessage(survey);
