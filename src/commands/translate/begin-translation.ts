import { join } from 'node:path';
import { nameIn } from '../../languages/index.ts';
import { scaffoldOf } from '../../scaffold/translation.ts';
import { createFile, WriteError } from '../../sources/files/write-file.ts';
import { fingerprintOfPassages } from '../../translation/fingerprint.ts';
import { commandFor, type Job } from './translation-job.ts';

/** Creates the file of a new translation. Returns the exit code. */
export async function beginTranslation(job: Job): Promise<number> {
  const { text, to, source, passages, file, options, words, terminal } = job;
  if (options.done) {
    terminal.log(`${words.notThere(file, commandFor(job))}\n`);
    return 2;
  }
  const scaffold = scaffoldOf({
    source,
    fingerprint: fingerprintOfPassages(passages),
    kind: text.kind,
    empty: options.empty,
    comments: words.comments(nameIn(options.language, to)),
  });
  try {
    await createFile(join(options.content, job.path), scaffold);
  } catch (error) {
    if (!(error instanceof WriteError && error.reason === 'EEXIST')) throw error;
    terminal.log(`${words.alreadyThere(file, commandFor(job))}\n`);
    return 1;
  }
  const paragraphs = passages.filter(({ place }) => place.kind === 'paragraph').length;
  terminal.out(`${words.wrote(file, nameIn(options.language, source.language), paragraphs)}\n\n`);
  terminal.out(`${words.nextSteps(commandFor(job))}\n`);
  return 0;
}
