import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseStoredText, storedTextFile, WORDS_FOLDER } from '../../model/word-index.ts';
import { WordIndexer } from './word-index.ts';

const STORED = /^(.+)\.pf_fragment$/;

/**
 * Writes the word index of a bundle, from the texts that Pagefind has stored in it, so that both have the same words.
 * `dates` has the date of each text, or an empty string, by its address, in the order in which texts are numbered.
 */
export async function writeWordIndex(bundle: string, dates: ReadonlyMap<string, string>): Promise<void> {
  const numbers = new Map([...dates.keys()].map((url, number) => [url, number]));
  const indexer = new WordIndexer();
  for (const name of (await readdir(join(bundle, 'fragment'))).sort()) {
    const id = STORED.exec(name)?.[1];
    if (id === undefined) continue;
    const stored = parseStoredText(gunzipSync(await readFile(join(bundle, storedTextFile(id)))));
    const number = numbers.get(stored.url);
    if (number !== undefined) indexer.add({ number, id, date: dates.get(stored.url) ?? '', stored });
  }
  await mkdir(join(bundle, WORDS_FOLDER), { recursive: true });
  for (const [path, content] of indexer.files()) {
    await writeFile(join(bundle, path), content);
  }
}
