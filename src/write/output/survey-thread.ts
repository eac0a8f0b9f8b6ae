import { parentPort, workerData } from 'node:worker_threads';
import { surveyFolder } from './survey-folder.ts';

// A thread that surveys one folder, started by `survey-beside.ts`. An error is thrown, and ends the thread.

// What is passed to a thread is untyped.
const folder: string = workerData;
parentPort?.postMessage(await surveyFolder(folder));
