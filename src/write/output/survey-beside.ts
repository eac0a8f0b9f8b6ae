import { Worker } from 'node:worker_threads';
import { areModulesSound, modulePath } from '../../program/compiled.ts';
import { type Survey, surveyFolder } from './survey-folder.ts';

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
  const isBeside = files >= MANY_FILES && areModulesSound();
  const here = () => surveyFolder(folder);
  // What a thread cannot do, for example because memory runs out, is done here.
  const survey = isBeside ? surveyInThread(folder).catch(here) : here();
  // Nobody waits for it yet.
  survey.catch(() => {});
  return survey;
}

/** `surveyFolder` in a thread of its own. The modules of the program must be sound. */
export async function surveyInThread(folder: string): Promise<Survey> {
  const worker = new Worker(modulePath('src/write/output/survey-thread.ts'), {
    workerData: folder,
    resourceLimits: RESOURCE_LIMITS,
  });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    // After a message, this changes nothing.
    worker.once('exit', () => reject(new Error('the thread that surveys a folder has ended')));
  });
}
