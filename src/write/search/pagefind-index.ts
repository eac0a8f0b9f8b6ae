import { createIndex, type PagefindIndex } from 'pagefind';
import type { SiteLanguage } from '../../languages/index.ts';
import { type StoredFile, storedFile } from './stored-texts.ts';

/** Number of answers that Pagefind owes. */
let expected = 0;

/**
 * Waits for an answer of Pagefind. If it crashes, for example because memory runs out, its module never answers. So this
 * process is not kept alive by the channel to its parent meanwhile: it ends if Pagefind does, and the parent then knows.
 */
async function answerOf<Answer>(promise: Promise<Answer>): Promise<Answer> {
  expected += 1;
  process.channel?.unref();
  try {
    return await promise;
  } finally {
    expected -= 1;
    if (expected === 0) process.channel?.ref();
  }
}

/** Opens an index of a language, in Pagefind's process. Throws if Pagefind refuses. */
export async function openIndex(language: SiteLanguage): Promise<PagefindIndex> {
  const { index, errors } = await answerOf(createIndex({ forceLanguage: language }));
  if (!index) throw new Error(errors.join('\n'));
  return index;
}

/** Adds a page, and returns the number of its words. Throws if Pagefind refuses it. */
export async function addPage(index: PagefindIndex, url: string, html: string): Promise<number> {
  const { errors, file } = await answerOf(index.addHTMLFile({ url, content: html }));
  if (errors.length > 0) throw new Error(errors.map((error) => `${url}: ${error}`).join('\n'));
  // Despite its name, `uniqueWords` counts all words.
  return file.uniqueWords;
}

/** Writes the bundle of an index to a folder. Throws if Pagefind cannot. */
export async function writeIndex(index: PagefindIndex, folder: string): Promise<void> {
  const { errors } = await answerOf(index.writeFiles({ outputPath: folder }));
  if (errors.length > 0) throw new Error(errors.join('\n'));
}

/** What Pagefind stores of pages, by their addresses, without an index of all others. Throws if it cannot. */
export async function storedAlone(
  language: SiteLanguage,
  pages: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, StoredFile>> {
  const index = await openIndex(language);
  for (const [url, html] of pages) await addPage(index, url, html);
  const { files, errors } = await answerOf(index.getFiles());
  if (errors.length > 0) throw new Error(errors.join('\n'));
  await answerOf(index.deleteIndex());
  return new Map(files.flatMap(({ path, content }) => storedFile(path, content)));
}
