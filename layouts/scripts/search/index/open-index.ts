import type { SiteLanguage } from '../../../../src/languages/index.ts';
import {
  type SearchedTexts,
  type StoredText,
  storedTextFile,
  TEXTS_FILE,
  type TextCard,
  type TextPart,
  WORDS_FILE,
  WORDS_FOLDER,
} from '../../../../src/model/word-index.ts';
import type { SearchConfig } from '../../../search-config.ts';
import { loadFile } from './load-file.ts';
import { type Load, WordLists } from './word-lists.ts';

/** What is published of a language for the search. Everything is loaded when it is needed, and once. */
export interface OpenIndex {
  readonly language: SiteLanguage;
  readonly words: WordLists;
  readonly texts: () => Promise<SearchedTexts>;
  /** What is shown of a text besides its words. */
  readonly card: (text: number) => Promise<TextCard>;
  /** A text that is not divided. */
  readonly stored: (text: number) => Promise<StoredText>;
  /** A section of a text that is divided. */
  readonly section: (text: number, section: number) => Promise<Section>;
}

/** A section of a long text. */
interface Section extends Pick<TextPart, 'headings'> {
  readonly content: string;
}

const opened = new Map<number, OpenIndex>();

/** The index of a language; `position` is that of the language in `bundles`. */
export function openIndex({ bundles }: SearchConfig, position: number): OpenIndex {
  const { language, bundle } = bundles[position] ?? { language: 'en', bundle: '' };
  const index = opened.get(position) ?? indexOf(language, loadOnce(bundle));
  opened.set(position, index);
  return index;
}

/** Makes the next call of `openIndex` load again what is needed. Called after a failure: the network may be back by then. */
export function forgetIndex(position: number): void {
  opened.delete(position);
}

function loadOnce(bundle: string): Load {
  const loaded = new Map<string, Promise<unknown>>();
  return <Content>(file: string): Promise<Content> => {
    const isNamed = file !== WORDS_FILE && file !== TEXTS_FILE;
    const known = loaded.get(file) as Promise<Content> | undefined;
    if (known) return known;
    const loading = loadFile<Content>(bundle + file, isNamed);
    loaded.set(file, loading);
    // The network may be back by the next time.
    loading.catch(() => loaded.delete(file));
    return loading;
  };
}

function indexOf(language: SiteLanguage, load: Load): OpenIndex {
  const texts = () => load<SearchedTexts>(TEXTS_FILE);
  return {
    language,
    words: new WordLists(load),
    texts,
    card: async (text) => {
      const { cards } = await texts();
      if (!('files' in cards)) return known(cards[text]);
      const file = known(cards.files[Math.floor(text / cards.each)]);
      return known((await load<readonly TextCard[]>(WORDS_FOLDER + file))[text % cards.each]);
    },
    stored: async (text) => load(storedTextFile(known((await texts()).ids[text]))),
    section: async (text, section) => {
      let first = 0;
      for (const [file, count] of (await texts()).divided[text] ?? []) {
        if (section < first + count) {
          const { sections, headings } = await load<TextPart>(WORDS_FOLDER + file);
          return { content: sections[section - first] ?? '', headings };
        }
        first += count;
      }
      throw new Error(`Text ${text} has no section ${section}.`);
    },
  };
}

/** What an index must have. A file of another build may be there while a site is being replaced. */
function known<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('The index is not complete.');
  return value;
}
