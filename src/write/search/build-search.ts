import { fork } from 'node:child_process';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { SiteLanguage } from '../../languages/index.ts';
import { modulePath } from '../../program/compiled.ts';
import { WriteError } from '../../sources/write-file.ts';
import type { IndexAnswer, IndexTask } from './index-language.ts';
import type { SearchableLanguage } from './searchable-pages.ts';

/** What was indexed for a language. */
export interface IndexedLanguage {
  readonly language: SiteLanguage;
  /** Number of pages that can be found. */
  readonly pages: number;
  /** Number of words on these pages, including repetitions. */
  readonly words: number;
}

/**
 * Builds the search index of a site that has been written: one Pagefind bundle per language, in `pagefind/<language>/`
 * of the output folder. The previous index stays in place until the new one is complete or has failed; then it is
 * removed. `onIndexed` is called when a language is ready. With `background`, indexing runs at low priority.
 *
 * Only pages with an element marked `data-pagefind-body` can be found; a language without such a page gets no bundle.
 * The same pages in the same order give the same bytes. Throws one error (`WriteError`) that lists every error of
 * Pagefind.
 */
export async function buildSearch(
  output: string,
  languages: readonly SearchableLanguage[],
  onIndexed: (language: SiteLanguage) => void,
  { background = false } = {},
): Promise<readonly IndexedLanguage[]> {
  const folder = resolve(output, 'pagefind');
  const fresh = `${folder}.new`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  const tasks = languages.map(({ language, files }): IndexTask => {
    return { language, files, site: output, bundle: join(fresh, language), background };
  });
  const answers = (await Promise.all(sharedOut(tasks).map((some) => indexInProcess(some, onIndexed)))).flat();
  const faults = answers.flatMap((answer) =>
    'error' in answer ? [`${answer.language}: ${answer.error}`] : [],
  );
  await rm(folder, { recursive: true, force: true });
  if (faults.length > 0) {
    await rm(fresh, { recursive: true, force: true });
    throw new WriteError(folder, faults.join('; '));
  }
  await rename(fresh, folder);
  return answers.flatMap((answer) => ('error' in answer ? [] : [answer]));
}

const INDEXER = modulePath('src/write/search/index-language.ts');

/** Up to this number of pages, a second process would take longer to start than to index a language. */
const FEW_PAGES = 200;

/** Tasks by process: one process for each language, because Pagefind indexes one language after another. */
function sharedOut(tasks: readonly IndexTask[]): readonly (readonly IndexTask[])[] {
  const pages = tasks.reduce((sum, { files }) => sum + files.length, 0);
  return pages <= FEW_PAGES ? [tasks] : tasks.map((task) => [task]);
}

/**
 * Indexes languages one after another in a process of their own. If Pagefind crashes, for example because memory runs out,
 * its module never answers; the process then exits without an answer, and that is the error of the languages that are left.
 */
function indexInProcess(
  tasks: readonly IndexTask[],
  onIndexed: (language: SiteLanguage) => void,
): Promise<readonly IndexAnswer[]> {
  return new Promise((resolve, reject) => {
    const indexer = fork(INDEXER, { stdio: ['ignore', 'inherit', 'pipe', 'ipc'] });
    const answers: IndexAnswer[] = [];
    let complaints = '';
    indexer.stderr?.setEncoding('utf8').on('data', (text: string) => {
      complaints += text;
    });
    const next = (): void => {
      const task = tasks[answers.length];
      if (task) {
        indexer.send(task);
        return;
      }
      resolve(answers);
      indexer.disconnect();
    };
    // Messages from another process are untyped.
    indexer.on('message', (answer: IndexAnswer) => {
      answers.push(answer);
      if (!('error' in answer)) onIndexed(answer.language);
      next();
    });
    indexer.once('error', reject);
    indexer.once('close', () => {
      const left = tasks.slice(answers.length);
      resolve([...answers, ...left.map(({ language }) => ({ language, error: lastWords(complaints) }))]);
    });
    next();
  });
}

/**
 * Why Pagefind crashed. Its panic message contains the reason: `… Os { code: 28, message: "No space left on device" }`.
 */
function lastWords(complaints: string): string {
  return (
    /message: "([^"]+)"/.exec(complaints)?.[1] ?? `Pagefind ended before it was done. ${complaints}`.trim()
  );
}
