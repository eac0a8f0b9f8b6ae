import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Started, start } from '../serve/start-process.ts';
import type { SyntheticArticle } from './synthetic-archive.ts';

/** Between two edits, in milliseconds: whatever a save sets going has begun by then. */
const PAUSE = 2500;
/** How often is asked whether the page has changed, in milliseconds. */
const STEP = 5;
/** How long is waited for the preview of a large archive, in milliseconds. */
const PATIENCE = 900_000;

/** Seconds of `npm start`. */
export interface PreviewTimes {
  /** Until an article of it can be read. */
  readonly start: number;
  /** Of each edit: from the save until a page that is open is told to load again, which is when the server has it changed. */
  readonly edits: readonly number[];
}

/** Serves an archive, edits so many of its articles, one sentence each, and leaves them as they were. */
export async function timePreview(
  program: string,
  content: string,
  articles: readonly SyntheticArticle[],
  count: number,
): Promise<PreviewTimes> {
  const began = performance.now();
  const preview = await start(content, { program, patience: PATIENCE, isSupervised: true });
  try {
    const [first] = articles;
    if (first) await isServed(preview, first, '');
    const seconds = (performance.now() - began) / 1000;
    await preview.until(
      'the search',
      async () => (await preview.request('pagefind/en/pagefind.js')).status === 200,
    );
    const edits: number[] = [];
    for (let edit = 0; edit < count; edit += 1) {
      const article = articles[Math.floor((edit * articles.length) / count)];
      if (article) edits.push(await timeEdit(preview, content, article, `Edit number ${edit}.`));
    }
    return { start: seconds, edits };
  } finally {
    await preview.stop();
  }
}

async function timeEdit(
  preview: Started,
  content: string,
  article: SyntheticArticle,
  sentence: string,
): Promise<number> {
  const file = join(content, 'issues', String(article.issue), `${article.id}.md`);
  const source = await readFile(file, 'utf8');
  await wait(PAUSE);
  const { edition } = await preview.state();
  const began = performance.now();
  await writeFile(file, `${source}\n${sentence}\n`);
  // What an earlier edit set going can tell pages to load again, too.
  while ((await preview.state()).edition === edition || !(await isServed(preview, article, sentence)))
    await wait(STEP);
  const seconds = (performance.now() - began) / 1000;
  await writeFile(file, source);
  await preview.until('the page as it was', async () => !(await isServed(preview, article, sentence)));
  return seconds;
}

async function isServed(preview: Started, article: SyntheticArticle, sentence: string): Promise<boolean> {
  const { status, body } = await preview.request(`issues/${article.issue}/${article.id}/`);
  if (status !== 200) throw new Error(`${article.id} is not served: ${status}.`);
  return body.includes(sentence);
}
