import { Worker } from 'node:worker_threads';
import { areModulesSound, modulePath } from '../../program/compiled.ts';
import { realPath } from '../check-output.ts';
import { compareFolder, type FolderChanges, writeVersions } from './compare-folder.ts';
import { type Survey, surveyFolder } from './survey-folder.ts';
import type { SurveyTask } from './survey-thread.ts';

/** With fewer files, it takes longer to start a thread than to look at them. */
const MANY_FILES = 5_000;

/** What the thread makes is either a part of its survey or of no use a moment later, so it needs little room for what is young. */
const RESOURCE_LIMITS = { maxYoungGenerationSizeMb: 6 };

/**
 * Surveys a folder while other work goes on: a hundred thousand files take two seconds. Throws errors of the file system, also if a file
 * vanishes meanwhile.
 * @param files how many there are, more or less
 */
export function surveyBeside(folder: string, files: number): Promise<Survey> {
  return beside(
    files,
    () => surveyInThread(folder),
    () => surveyFolder(folder),
  );
}

/** A folder that is being surveyed, and then compared with what is recorded of it: what differs is little, and all would be much to pass on. */
export interface SurveyAhead {
  /** To be called once. Rejects with errors of the file system. */
  readonly compare: (recorded: RecordedFiles) => Promise<FolderChanges>;
  /** Gives up. Does nothing after the comparison. */
  readonly stop: () => void;
}

type RecordedFiles = ReadonlyMap<string, { readonly version: string }>;

/** The site of so many texts has many files. */
const MANY_TEXTS = 1_000;

/**
 * Begins to survey the output folder of an archive before that is loaded, because it takes as long. Undefined if it would not help,
 * or if nothing is known of what the folder contains.
 */
export async function surveyAhead(
  output: string,
  texts: number,
  program: string | undefined,
): Promise<SurveyAhead | undefined> {
  if (texts < MANY_TEXTS || program === undefined || !areModulesSound()) return undefined;
  return surveyInThreadAhead(await realPath(output));
}

/** Surveys a folder now, and compares it. */
export function compareBeside(folder: string, recorded: RecordedFiles): Promise<FolderChanges> {
  return beside(
    recorded.size,
    () => surveyInThreadAhead(folder).compare(recorded),
    async () => compareFolder(await surveyFolder(folder), new Map(versionsOf(recorded))),
  );
}

function* versionsOf(recorded: RecordedFiles): Generator<readonly [path: string, version: string]> {
  for (const [path, { version }] of recorded) yield [path, version];
}

/** What a thread cannot do, for example because memory runs out, is done here. */
function beside<Found>(
  files: number,
  inThread: () => Promise<Found>,
  here: () => Promise<Found>,
): Promise<Found> {
  const isBeside = files >= MANY_FILES && areModulesSound();
  const found = isBeside ? inThread().catch(here) : here();
  // Nobody waits for it yet.
  found.catch(() => {});
  return found;
}

/** `surveyFolder` in a thread of its own. The modules of the program must be sound. */
export function surveyInThread(folder: string): Promise<Survey> {
  return startThread<Survey>({ folder, isCompared: false }).answer;
}

/** `surveyAhead`. The modules of the program must be sound. */
export function surveyInThreadAhead(folder: string): SurveyAhead {
  const { worker, answer } = startThread<FolderChanges>({ folder, isCompared: true });
  return {
    compare: (recorded) => {
      worker.postMessage(writeVersions(versionsOf(recorded)));
      return answer;
    },
    stop: () => void worker.terminate(),
  };
}

/** The thread answers what the task asks for. */
function startThread<Answer>(workerData: SurveyTask): {
  readonly worker: Worker;
  readonly answer: Promise<Answer>;
} {
  const worker = new Worker(modulePath('src/write/output/survey-thread.ts'), {
    workerData,
    resourceLimits: RESOURCE_LIMITS,
  });
  const answer = new Promise<Answer>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    // After a message, this changes nothing.
    worker.once('exit', () => reject(new Error('the thread that surveys a folder has ended')));
  });
  // Nobody waits for it yet.
  answer.catch(() => {});
  return { worker, answer };
}
