import { gunzipSync } from 'node:zlib';
import { parseBundleFile, type StoredText } from '../../model/word-index.ts';
import { WordIndexer } from './word-index.ts';

/** Matches the path of a text that Pagefind has stored. */
const STORED_TEXT = /^fragment\/(.+)\.pf_fragment$/;

/**
 * The files of a bundle's word index by their paths. They are made from the texts that Pagefind has stored in its files, so
 * that both have the same words. `dates` has the date of each text, or an empty string, by its address, in the order in
 * which texts are numbered.
 */
export function wordFilesOf(
  files: ReadonlyMap<string, Uint8Array>,
  dates: ReadonlyMap<string, string>,
): ReadonlyMap<string, Uint8Array> {
  const numbers = new Map([...dates.keys()].map((url, number) => [url, number]));
  const indexer = new WordIndexer();
  for (const [path, content] of files) {
    const id = STORED_TEXT.exec(path)?.[1];
    if (id === undefined) continue;
    const stored = parseBundleFile(gunzipSync(content)) as StoredText;
    const number = numbers.get(stored.url);
    if (number !== undefined) indexer.add({ number, id, date: dates.get(stored.url) ?? '', stored });
  }
  return indexer.files();
}
