import { hash } from 'node:crypto';
import type { SiteLanguage } from '../languages/index.ts';
import type { CslItem } from './csl-item.ts';
import { bibtexEntry, risRecord } from './formats.ts';
import { libraryVersion } from './library.ts';
import { type CitationStyle, formatCitation } from './styles.ts';

/** A text cited in each style, as HTML of the library's making. */
type CitedInWords = Readonly<Record<CitationStyle, string>>;

/** A text's entries in files. */
interface CitedInFiles {
  readonly bibtex: string;
  readonly ris: string;
}

/** What the library made, by a hash of what it made it of. */
export interface Cited {
  readonly words: ReadonlyMap<string, CitedInWords>;
  readonly files: ReadonlyMap<string, CitedInFiles>;
}

/**
 * Citations, made when they are asked for. The library takes some milliseconds for each text, longer than all else on its page:
 * so what it made is remembered, from one build to the next.
 */
export interface Citations {
  /** A text cited in the words of a language. */
  readonly inWords: (item: CslItem, language: SiteLanguage) => CitedInWords;
  readonly inFiles: (item: CslItem) => CitedInFiles;
  /** All that was asked for. */
  readonly used: Cited;
  /** How much of it had to be made. */
  readonly made: () => number;
}

export const NOTHING_CITED: Cited = { words: new Map(), files: new Map() };

/** Changes when what this project makes of the library's work does. */
const VERSION = '3';

/** Citations that begin with what is known from before. */
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
