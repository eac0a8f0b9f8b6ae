import { gunzipSync } from 'fflate';
import type { SiteLanguage } from '../../../src/languages/index.ts';
import {
  parseStoredText,
  type SearchedTexts,
  type StoredText,
  storedTextFile,
} from '../../../src/model/word-index.ts';
import type { SearchConfig } from '../../search-config.ts';
import { WordLists } from './word-lists.ts';

/** What is published of a language for the search. Everything is loaded when it is needed. */
export interface OpenIndex {
  readonly language: SiteLanguage;
  readonly words: WordLists;
  readonly texts: () => Promise<SearchedTexts>;
  /** A text by its id. */
  readonly stored: (id: string) => Promise<StoredText>;
}

const opened = new Map<number, OpenIndex>();

/** The index of a language; `position` is that of the language in `bundles`. */
export function openIndex({ bundles }: SearchConfig, position: number): OpenIndex {
  const { language, bundle } = bundles[position] ?? { language: 'en', bundle: '' };
  const words = new WordLists(bundle);
  const loaded = new Map<string, Promise<StoredText>>();
  const index = opened.get(position) ?? {
    language,
    words,
    texts: () => words.texts(),
    stored: (id: string) => {
      const text = loaded.get(id) ?? loadText(bundle + storedTextFile(id));
      loaded.set(id, text);
      return text;
    },
  };
  opened.set(position, index);
  return index;
}

/** Makes the next call of `openIndex` load again what is needed. Called after a failure: the network may be back by then. */
export function forgetIndex(position: number): void {
  opened.delete(position);
}

/** Not through Pagefind, which gives the texts only of what it finds itself. */
async function loadText(address: string): Promise<StoredText> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  // Some hosts send a compressed file as such, and the browser decompresses it.
  return parseStoredText(bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes);
}
