import { Worker } from 'node:worker_threads';
import { areModulesSound, modulePath } from '../../program/compiled.ts';
import { compareFolder, type FolderChanges, readVersions, writeVersions } from './compare-folder.ts';
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

/** The same, and compares the folder with the recorded versions of its files: what differs is little, and all would be much to pass on. */
export function compareBeside(
  folder: string,
  recorded: ReadonlyMap<string, { readonly version: string }>,
): Promise<FolderChanges> {
  const versions = writeVersions(versionsOf(recorded));
  return beside(
    recorded.size,
    () => compareInThread(folder, versions),
    async () => compareFolder(await surveyFolder(folder), readVersions(versions)),
  );
}

function* versionsOf(
  recorded: ReadonlyMap<string, { readonly version: string }>,
): Generator<readonly [path: string, version: string]> {
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
  return answerOfThread({ folder });
}

/** The same with `compareFolder`. */
export function compareInThread(folder: string, recorded: string): Promise<FolderChanges> {
  return answerOfThread({ folder, recorded });
}

/** The thread answers what the task asks for. */
function answerOfThread<Answer>(workerData: SurveyTask): Promise<Answer> {
  const worker = new Worker(modulePath('src/write/output/survey-thread.ts'), {
    workerData,
    resourceLimits: RESOURCE_LIMITS,
  });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    // After a message, this changes nothing.
    worker.once('exit', () => reject(new Error('the thread that surveys a folder has ended')));
  });
}
