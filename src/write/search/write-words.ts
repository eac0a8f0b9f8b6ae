import type { StoredText } from '../../model/word-index.ts';
import { wordFilesInto } from './bundle-files.ts';
import type { BundleKeeper } from './kept-bundles.ts';
import { type KeptText, keptTextPath, packText, readKeptText } from './kept-texts.ts';
import type { OpenBundle } from './pack-bundle.ts';
import { readStoredText, storedTexts } from './stored-texts.ts';
import { Vocabulary } from './words/vocabulary.ts';
import { WordFiles } from './words/word-files.ts';
import { WordIndexer } from './words/word-index.ts';

/** How a word index is made. */
interface WritingWords {
  /** Settled when Pagefind has written its files. */
  readonly written: Promise<void>;
  readonly keeper: BundleKeeper;
  /** The language's last bundle. The words of a text that it has are not counted again. */
  readonly last: OpenBundle | undefined;
}

/**
 * Writes the word index into the folder of a bundle, from what Pagefind stores there, so that both have the same words.
 * @param dates the date of each page, or an empty string, by its address, in the order of pages
 */
export async function writeWords(
  dates: ReadonlyMap<string, string>,
  folder: string,
  { written, keeper, last }: WritingWords,
): Promise<void> {
  const numbers = new Map([...dates.keys()].map((url, number) => [url, number]));
  const write = wordFilesInto(folder);
  const take = (path: string, content: Uint8Array): void => {
    write(path, content);
    keeper.add(path, content);
  };
  const vocabulary = new Vocabulary();
  const indexer = new WordIndexer(new WordFiles(take, last?.read), vocabulary);
  const readText = (file: Uint8Array) => {
    const keptAt = keptTextPath(file);
    return { keptAt, read: (last && readKeptText(last, keptAt, vocabulary)) ?? readStoredText(file) };
  };
  /** Counts a text, as if it were kept, except that the files of its parts are made already. */
  const count = (stored: StoredText): KeptText => {
    const counted = indexer.count(stored);
    return { counted, packed: packText(counted, vocabulary), parts: [] };
  };
  for await (const { id, path, file, text } of storedTexts(folder, written, readText)) {
    keeper.add(path, file);
    const { counted, packed, parts } = 'counted' in text.read ? text.read : count(text.read);
    for (const [part, content] of parts) take(part, content);
    keeper.add(text.keptAt, packed);
    const number = numbers.get(counted.url);
    if (number !== undefined) indexer.add({ number, id, date: dates.get(counted.url) ?? '' }, counted);
  }
  indexer.finish();
}
