import { createHash } from 'node:crypto';
import type { Language } from '../languages/index.ts';
import type { CslItem } from './csl-item.ts';
import { bibtexEntry, risRecord } from './formats.ts';
import { libraryVersion } from './library.ts';
import { type CitationStyle, formatCitation } from './styles.ts';

/** What the library makes of one text: its citations as HTML, and its entries in files. */
export interface Cited extends Readonly<Record<CitationStyle, string>> {
  readonly bibtex: string;
  readonly ris: string;
}

/**
 * Everything cited so far. The library takes some milliseconds for each text, longer than all else on its page: so what it made
 * is remembered, from one build to the next, under a hash of what it was made from.
 */
export interface Citations {
  /** A text cited in the words of a language. */
  readonly of: (item: CslItem, language: Language) => Cited;
  /** What was asked for, by hash. */
  readonly used: ReadonlyMap<string, Cited>;
}

/** Changes when what this project makes of the library's work does. */
const VERSION = '1';

/** Citations that begin with what is known from before. */
export function citationsFrom(known: ReadonlyMap<string, Cited> = new Map()): Citations {
  const used = new Map<string, Cited>();
  let version: string | undefined;
  const of = (item: CslItem, language: Language): Cited => {
    version ??= `${VERSION} ${libraryVersion()}`;
    const hash = createHash('sha256')
      .update(JSON.stringify([version, language, item]))
      .digest('base64url');
    const cited = used.get(hash) ?? known.get(hash) ?? cite(item, language);
    used.set(hash, cited);
    return cited;
  };
  return { of, used };
}

function cite(item: CslItem, language: Language): Cited {
  return {
    apa: formatCitation(item, 'apa', language),
    chicago: formatCitation(item, 'chicago', language),
    bibtex: bibtexEntry(item),
    ris: risRecord(item),
  };
}
