import { fork } from 'node:child_process';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SiteLanguage } from '../../languages/index.ts';
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
  const results = await Promise.allSettled(
    languages.map(async ({ language, files }) => {
      const bundle = join(fresh, language);
      const counts = await indexInProcess({ language, files, site: output, bundle, background });
      onIndexed(language);
      return { language, ...counts };
    }),
  );
  const faults = results.flatMap((result) =>
    result.status === 'rejected' ? [messageOf(result.reason)] : [],
  );
  await rm(folder, { recursive: true, force: true });
  if (faults.length > 0) {
    await rm(fresh, { recursive: true, force: true });
    throw new WriteError(folder, faults.join('; '));
  }
  await rename(fresh, folder);
  return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}

const INDEXER = fileURLToPath(new URL('./index-language.ts', import.meta.url));

/**
 * Indexes a language in a process of its own, because one Pagefind process indexes languages one after another. If
 * Pagefind crashes, for example because memory runs out, its module never answers; the process then exits without an
 * answer, and that is reported.
 */
function indexInProcess(task: IndexTask): Promise<Pick<IndexedLanguage, 'pages' | 'words'>> {
  return new Promise((resolve, reject) => {
    const indexer = fork(INDEXER, { stdio: ['ignore', 'inherit', 'pipe', 'ipc'] });
    let complaints = '';
    indexer.stderr?.setEncoding('utf8').on('data', (text: string) => {
      complaints += text;
    });
    // Messages from another process are untyped.
    indexer.once('message', (answer: IndexAnswer) => {
      if ('error' in answer) reject(new Error(`${task.language}: ${answer.error}`));
      else resolve(answer);
    });
    indexer.once('error', reject);
    indexer.once('close', () => reject(new Error(`${task.language}: ${lastWords(complaints)}`)));
    indexer.send(task);
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

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
