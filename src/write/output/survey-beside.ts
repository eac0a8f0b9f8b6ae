import { Worker } from 'node:worker_threads';
import { areModulesSound, modulePath } from '../../program/compiled.ts';
import { realPath } from '../check-output.ts';
import { compareFolder, type FolderChanges, readVersions, writeVersions } from './compare-folder.ts';
import { surveyFolder } from './survey-folder.ts';
import type { SurveyTask } from './survey-thread.ts';

/** With fewer files, it takes longer to start a thread than to look at them. */
const MANY_FILES = 5_000;

/** What the thread makes is either a part of its survey or of no use a moment later, so it needs little room for what is young. */
const RESOURCE_LIMITS = { maxYoungGenerationSizeMb: 6 };

/**
 * The versions of all files in a folder, looked at while other work goes on: a hundred thousand files take two seconds. Throws errors of
 * the file system, also if a file vanishes meanwhile.
 * @param files how many there are, more or less
 */
export function versionsBeside(folder: string, files: number): Promise<Map<string, string>> {
  return beside(
    files,
    () => versionsInThread(folder),
    async () => new Map((await surveyFolder(folder)).files),
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

/** The site of a content folder with so many files has many more. */
const MANY_SOURCES = 1_000;

/**
 * Begins to survey the output folder before the journal is loaded, because that takes as long. What somebody changes in it from now
 * on is noticed by the next build. Undefined if it would not help, if no thread can be started, or if the program's
 * sources run as they are: then nothing is known of the folder.
 * @param sources number of files in the content folder
 */
export async function surveyAhead(output: string, sources: number): Promise<SurveyAhead | undefined> {
  if (sources < MANY_SOURCES || !areModulesSound()) return undefined;
  const target = await realPath(output);
  try {
    return surveyInThreadAhead(target);
  } catch {
    return undefined;
  }
}

/** Surveys a folder now, and compares it. */
export function compareBeside(folder: string, recorded: RecordedFiles): Promise<FolderChanges> {
  return beside(
    recorded.size,
    async () => surveyInThreadAhead(folder).compare(recorded),
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

/** `versionsBeside`. The modules of the program must be sound. */
export async function versionsInThread(folder: string): Promise<Map<string, string>> {
  const versions = new Map<string, string>();
  const worker = startThread({ folder, purpose: 'list' });
  return answerOf(worker, (some: string | undefined) => {
    if (some === undefined) return versions;
    for (const [path, version] of readVersions(some)) versions.set(path, version);
    return undefined;
  });
}

/** `surveyAhead`. The modules of the program must be sound. Throws if no thread can be started. */
export function surveyInThreadAhead(folder: string): SurveyAhead {
  const worker = startThread({ folder, purpose: 'compare' });
  const answer = answerOf(worker, (changes: FolderChanges) => changes);
  // Nobody waits for it yet.
  answer.catch(() => {});
  return {
    compare: (recorded) => {
      worker.postMessage(writeVersions(versionsOf(recorded)));
      return answer;
    },
    stop: () => void worker.terminate(),
  };
}

function startThread(workerData: SurveyTask): Worker {
  return new Worker(modulePath('src/write/output/survey-thread.ts'), {
    workerData,
    resourceLimits: RESOURCE_LIMITS,
  });
}

/**
 * What a thread answers. Rejects with the error that ends it before that.
 * @param take takes each message, and returns the answer when it is complete
 */
function answerOf<Message, Answer>(
  worker: Worker,
  take: (message: Message) => Answer | undefined,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    worker.on('message', (message: Message) => {
      const answer = take(message);
      if (answer !== undefined) resolve(answer);
    });
    worker.once('error', reject);
    // After the answer, this changes nothing.
    worker.once('exit', () => reject(new Error('the thread that surveys a folder has ended')));
  });
}
