import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { start } from '../serve/start-process.ts';
import type { SyntheticArticle } from './synthetic-archive.ts';

/** Between two edits, in milliseconds: whatever a save sets going has begun by then. */
const PAUSE = 2500;
/** How often is asked whether the page has changed, in milliseconds. */
const STEP = 5;

/**
 * Edits articles of an archive that `npm start` serves, one sentence each, and leaves them as they were. Returns, for each
 * edit, the seconds from the save until a page that is open is told to load again, which is when the server has it changed.
 */
export async function timeEdits(
  content: string,
  articles: readonly SyntheticArticle[],
  count: number,
): Promise<readonly number[]> {
  const { request, state, until, stop } = await start(content);
  const seconds: number[] = [];
  try {
    await until('the search', async () => (await request('pagefind/en/pagefind.js')).status === 200);
    for (let edit = 0; edit < count; edit += 1) {
      const article = articles[Math.floor((edit * articles.length) / count)];
      if (!article) break;
      const file = join(content, 'issues', String(article.issue), `${article.id}.md`);
      const source = await readFile(file, 'utf8');
      const isEdited = async () => {
        const { body } = await request(`issues/${article.issue}/${article.id}/`);
        return body.includes(`Edit number ${edit}.`);
      };
      await wait(PAUSE);
      const { edition } = await state();
      const began = performance.now();
      await writeFile(file, `${source}\nEdit number ${edit}.\n`);
      while ((await state()).edition === edition) await wait(STEP);
      seconds.push((performance.now() - began) / 1000);
      if (!(await isEdited())) throw new Error(`${article.id} was not served as it is.`);
      await writeFile(file, source);
      await until('the page as it was', async () => !(await isEdited()));
    }
    return seconds;
  } finally {
    await stop();
  }
}
