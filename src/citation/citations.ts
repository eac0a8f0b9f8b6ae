import { hash } from 'node:crypto';
import type { SiteLanguage } from '../languages/index.ts';
import type { CslItem } from './csl-item.ts';
import { bibtexEntry, risRecord } from './formats.ts';
import { libraryVersion } from './library.ts';
import { type CitationStyle, formatCitation } from './styles.ts';

/** A text's citation in each style, as HTML from the library. */
type CitedInWords = Readonly<Record<CitationStyle, string>>;

/** A text's entries in citation files. */
interface CitedInFiles {
  readonly bibtex: string;
  readonly ris: string;
}

/** The library's results, by cache key (a hash of their input). */
export interface Cited {
  readonly words: ReadonlyMap<string, CitedInWords>;
  readonly files: ReadonlyMap<string, CitedInFiles>;
}

/**
 * Makes citations on demand. The library takes several milliseconds per text, longer than the rest of a page, so its
 * results are cached and kept from one build to the next.
 */
export interface Citations {
  /** A text's citation in each style, in the given language. */
  readonly inWords: (item: CslItem, language: SiteLanguage) => CitedInWords;
  readonly inFiles: (item: CslItem) => CitedInFiles;
  /** Everything requested so far. */
  readonly used: Cited;
  /** How many of those were not in the cache. */
  readonly made: () => number;
}

export const NOTHING_CITED: Cited = { words: new Map(), files: new Map() };

/** Part of every cache key. Raise it when this folder's processing of the library's output changes. */
const VERSION = '5';

/** Citations that start with the given cache. */
export function citationsFrom(known: Cited): Citations {
  const words = new Map<string, CitedInWords>();
  const files = new Map<string, CitedInFiles>();
  let version: string | undefined;
  let made = 0;
  const keyOf = (what: readonly unknown[]): string => {
    version ??= `${VERSION} ${libraryVersion()}`;
    return hash('sha256', JSON.stringify([version, ...what]), 'base64url');
  };
  const make = <Value>(how: () => Value): Value => {
    made += 1;
    return how();
  };
  return {
    inWords: (item, language) => {
      const key = keyOf([item, language]);
      const cited = words.get(key) ?? known.words.get(key) ?? make(() => inWords(item, language));
      words.set(key, cited);
      return cited;
    },
    inFiles: (item) => {
      const key = keyOf([item]);
      const cited = files.get(key) ?? known.files.get(key) ?? make(() => inFiles(item));
      files.set(key, cited);
      return cited;
    },
    used: { words, files },
    made: () => made,
  };
}

function inWords(item: CslItem, language: SiteLanguage): CitedInWords {
  return { apa: formatCitation(item, 'apa', language), chicago: formatCitation(item, 'chicago', language) };
}

function inFiles(item: CslItem): CitedInFiles {
  return { bibtex: bibtexEntry(item), ris: risRecord(item) };
}
