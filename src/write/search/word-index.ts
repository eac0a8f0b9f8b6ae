import { plainWord, wordsOf } from '../../model/search-words.ts';
import { levelOf, TEXTS_FILE, WORDS_FILE, type WordChunk, type WordIndex } from '../../model/word-index.ts';
import { addNamed, compressed, type WordFiles } from './compressed-file.ts';
import { divideText } from './divide-text.ts';
import { type IndexedText, TextFacts } from './text-facts.ts';

/** Size of a file of words, in characters: some five kilobytes when compressed. */
const CHUNK = 16_000;

/** Maximum number of pieces that are remembered. */
const MOST_PIECES = 100_000;

/** A word of a title or of a name counts as so many in the text. */
const IN_TITLE = 8;
const IN_NAMES = 4;

/** The number of a place is packed together with how often a word stands there, which is below this. */
const MOST_TIMES = 4096;

/** A section of a text is numbered together with its text. No text has more sections: it would be a file of some megabytes of headings. */
const MOST_SECTIONS = 2 ** 20;

interface Entry {
  /** How the word is written where it is found first. */
  readonly spelling: string;
  /** Packed texts, in the order in which they were added. */
  readonly texts: number[];
  /** Packed sections of divided texts, in the same order. */
  readonly sections: number[];
}

/** Collects the words of texts, added one after another in any order, so that no two texts need to be in memory. */
export class WordIndexer {
  readonly #words = new Map<string, Entry>();
  /** The entries of the words in a piece of text between white space: most pieces occur again and again. */
  readonly #pieces = new Map<string, readonly Entry[]>();
  readonly #facts = new TextFacts();

  add(text: IndexedText): void {
    const { number, stored } = text;
    const divided = divideText(stored);
    this.#facts.add(text, divided);
    const addTo = ({ texts }: Entry, times: number) => count(texts, number, times);
    if (!divided) this.#addWords(stored.content, 1, addTo);
    for (const [section, content] of divided?.sections.entries() ?? []) {
      const place = number * MOST_SECTIONS + section;
      this.#addWords(content, 1, ({ texts, sections }, times) => {
        count(texts, number, times);
        count(sections, place, times);
      });
    }
    this.#addWords(stored.meta['title'] ?? '', IN_TITLE, addTo);
    this.#addWords(stored.meta['authors'] ?? '', IN_NAMES, addTo);
    this.#addWords(stored.meta['translators'] ?? '', IN_NAMES, addTo);
  }

  #addWords(text: string, worth: number, add: (entry: Entry, times: number) => void): void {
    // No word contains a space. A text repeats most of its pieces, and is a small set beside the words of all texts.
    const pieces = new Map<string, number>();
    for (const piece of text.split(' ')) pieces.set(piece, (pieces.get(piece) ?? 0) + worth);
    for (const [piece, times] of pieces)
      for (const entry of this.#pieces.get(piece) ?? this.#wordsIn(piece)) add(entry, times);
  }

  /** The entries of the words in a piece that is not known yet. */
  #wordsIn(piece: string): readonly Entry[] {
    const entries = wordsOf(piece).flatMap(({ start, end, keys }) => {
      const spelling = piece.slice(start, end).toLowerCase();
      const known = keys.filter((key) => key !== '');
      return known.map((key) => this.#entry(key, spelling));
    });
    if (this.#pieces.size >= MOST_PIECES) this.#pieces.clear();
    this.#pieces.set(piece, entries);
    return entries;
  }

  #entry(key: string, spelling: string): Entry {
    const known = this.#words.get(key);
    if (known) return known;
    const entry = { spelling, texts: [], sections: [] };
    this.#words.set(key, entry);
    return entry;
  }

  /** The files of the index by their paths in the bundle. */
  files(): WordFiles {
    const files: WordFiles = new Map();
    const words = [...this.#words].sort(([a], [b]) => (a < b ? -1 : 1));
    const chunks = cut(words).map(([first, content]) => [first, addNamed(files, content)] as const);
    files.set(WORDS_FILE, compressed(JSON.stringify({ chunks } satisfies WordIndex)));
    files.set(TEXTS_FILE, compressed(JSON.stringify(this.#facts.written(files))));
    return files;
  }
}

/** Counts a word in a text or a section, whose words are all counted before those of others. */
function count(packed: number[], place: number, times: number): void {
  const last = packed.length - 1;
  const before = packed[last] ?? -1;
  // A division would be a step for each word of each text.
  const known = before - place * MOST_TIMES;
  if (known > 0 && known < MOST_TIMES) packed[last] = place * MOST_TIMES + most(known + times);
  else packed.push(place * MOST_TIMES + most(times));
}

function most(times: number): number {
  return Math.min(times, MOST_TIMES - 1);
}

/** Where a word stands, as a file of words has it. */
function placesOf({ texts, sections }: Entry): readonly number[] {
  const places: number[] = [];
  const inside = Float64Array.from(sections).sort();
  let next = 0;
  let before = 0;
  for (const packed of Float64Array.from(texts).sort()) {
    const text = Math.floor(packed / MOST_TIMES);
    places.push((text - before) * 10 + levelOf(packed % MOST_TIMES));
    before = text;
    for (; next < inside.length; next += 1) {
      const one = inside[next] ?? 0;
      const place = Math.floor(one / MOST_TIMES);
      if (Math.floor(place / MOST_SECTIONS) !== text) break;
      places.push(-((place % MOST_SECTIONS) * 10 + levelOf(one % MOST_TIMES)));
    }
  }
  return places;
}

/** Writes sorted words as files of about the same size, each with its first word. */
function cut(words: readonly (readonly [string, Entry])[]): readonly (readonly [string, string])[] {
  const chunks: [string, string][] = [];
  let first = '';
  let lines: string[] = [];
  let size = 0;
  for (const [index, [key, entry]] of words.entries()) {
    if (lines.length === 0) first = key;
    const { spelling } = entry;
    const differs = spelling !== key && plainWord(spelling) === key;
    const line: WordChunk[number] = [key, differs ? spelling : '', ...placesOf(entry)];
    lines.push(JSON.stringify(line));
    size += lines.at(-1)?.length ?? 0;
    if (size < CHUNK && index < words.length - 1) continue;
    chunks.push([first, `[${lines.join(',')}]`]);
    lines = [];
    size = 0;
  }
  return chunks;
}
