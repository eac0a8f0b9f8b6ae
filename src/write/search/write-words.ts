import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { type StoredText, WORDS_FOLDER } from '../../model/word-index.ts';
import { wordFilesInto } from './bundle-files.ts';
import type { BundleKeeper } from './kept-bundles.ts';
import { type KeptText, keptTextPath, packText, readKeptText } from './kept-texts.ts';
import type { OpenBundle } from './pack-bundle.ts';
import { type FoundText, readStoredText, type StoredFile, storedIds, storedTexts } from './stored-texts.ts';
import { type IndexedPages, packPages } from './texts-ahead.ts';
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
  /** The texts that Pagefind will have stored, if they are known before. */
  readonly ahead?: Iterable<StoredFile> | undefined;
}

/** Texts after which messages get a turn. */
const TEXTS_AT_ONCE = 20;

/** Writes the word index into the folder of a bundle, from what Pagefind stores there, so that both have the same words. */
export async function writeWords(
  pages: IndexedPages,
  folder: string,
  { written, keeper, last, ahead }: WritingWords,
): Promise<void> {
  if (ahead) {
    const words = new WordsOfPages(pages, folder, keeper, last);
    await words.addAll(readAll(ahead, (file) => words.read(file)));
    await written;
    if (words.ids.join() === storedIds(folder).join()) return;
    // The last bundle was made by another Pagefind, or cannot be read any more.
    rmSync(join(folder, WORDS_FOLDER), { recursive: true });
    keeper.discard();
  }
  const words = new WordsOfPages(pages, folder, keeper, last);
  await words.addAll(storedTexts(folder, written, (file) => words.read(file)));
}

function* readAll<Text>(
  texts: Iterable<StoredFile>,
  readText: (file: Uint8Array) => Text,
): Generator<FoundText<Text>> {
  for (const stored of texts) yield { ...stored, text: readText(stored.file) };
}

/** A text as it was read: with what was counted of it for the last bundle, or as Pagefind has stored it. */
interface ReadText {
  /** Where what is counted of it is kept. */
  readonly keptAt: string;
  readonly text: KeptText | StoredText;
}

/** The word index of the pages of a language, whose texts are added in their order. */
class WordsOfPages {
  readonly #pages: IndexedPages;
  readonly #keeper: BundleKeeper;
  readonly #last: OpenBundle | undefined;
  readonly #vocabulary = new Vocabulary();
  readonly #take: (path: string, content: Uint8Array) => void;
  readonly #indexer: WordIndexer;
  /** The numbers of pages by their addresses. */
  readonly #numbers: ReadonlyMap<string, number>;
  /** The ids of texts by the addresses of their pages. */
  readonly #ids = new Map<string, string>();

  constructor(pages: IndexedPages, folder: string, keeper: BundleKeeper, last: OpenBundle | undefined) {
    [this.#pages, this.#keeper, this.#last] = [pages, keeper, last];
    this.#numbers = new Map([...pages.keys()].map((url, number) => [url, number]));
    const write = wordFilesInto(folder);
    this.#take = (path, content) => {
      write(path, content);
      keeper.add(path, content);
    };
    this.#indexer = new WordIndexer(new WordFiles(this.#take, last?.read), this.#vocabulary);
  }

  /** The ids of the texts that were added, in their order. */
  get ids(): readonly string[] {
    return [...this.#ids.values()];
  }

  /** Reads what is in the file of a text. Throws if it is not whole. */
  read(file: Uint8Array): ReadText {
    const keptAt = keptTextPath(file);
    const known = this.#last && readKeptText(this.#last, keptAt, this.#vocabulary);
    return { keptAt, text: known ?? readStoredText(file) };
  }

  /** Adds texts in their order, and makes the files of the index. */
  async addAll(texts: Iterable<FoundText<ReadText>> | AsyncIterable<FoundText<ReadText>>): Promise<void> {
    let count = 0;
    for await (const text of texts) {
      this.#add(text);
      count += 1;
      if (count % TEXTS_AT_ONCE === 0) await setImmediate();
    }
    this.#indexer.finish();
    this.#keeper.add(...packPages(this.#pages, this.#ids));
  }

  #add({ id, path, file, text: { keptAt, text } }: FoundText<ReadText>): void {
    this.#keeper.add(path, file);
    const { counted, packed, parts } = 'counted' in text ? text : this.#count(text);
    for (const [part, content] of parts) this.#take(part, content);
    this.#keeper.add(keptAt, packed);
    const { url } = counted;
    this.#ids.set(url, id);
    const number = this.#numbers.get(url);
    if (number !== undefined)
      this.#indexer.add({ number, id, date: this.#pages.get(url)?.date ?? '' }, counted);
  }

  /** Counts a text, as if it were kept, except that the files of its parts are made already. */
  #count(stored: StoredText): KeptText {
    const counted = this.#indexer.count(stored);
    return { counted, packed: packText(counted, this.#vocabulary), parts: [] };
  }
}
