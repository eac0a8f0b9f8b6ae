import type { SiteLanguage } from '../languages/index.ts';
import type { LeftReason } from '../languages/words/commands/translate-words.ts';
import type { Archive, Edition, PageEdition } from '../model/archive.ts';
import { textsOf } from './find-text.ts';
import { parseFingerprint } from './fingerprint.ts';
import { sourceOf } from './staleness.ts';

/** A translation with the edition that it was made from. */
export interface Translated {
  readonly edition: Edition | PageEdition;
  readonly source: Edition | PageEdition;
}

/** All translations, by whether they record the text that they were made from. */
export interface ByRecord {
  readonly recorded: readonly Translated[];
  readonly unrecorded: readonly Translated[];
  /** Those for which it cannot be recorded. */
  readonly left: readonly { readonly edition: Edition | PageEdition; readonly why: LeftReason }[];
}

/** Divides the translations into a language, or into all languages. */
export function translationsByRecord(archive: Archive, into: SiteLanguage | undefined): ByRecord {
  const recorded: Translated[] = [];
  const unrecorded: Translated[] = [];
  const left: ByRecord['left'][number][] = [];
  for (const { editions } of textsOf(archive)) {
    for (const edition of editions.values()) {
      if (edition.translatedFrom === undefined || (into !== undefined && edition.language !== into)) continue;
      const source = sourceOf(editions, edition);
      const { translatedSource } = edition;
      if (!source || source === edition) left.push({ edition, why: 'no-original' });
      else if (translatedSource === undefined) unrecorded.push({ edition, source });
      else if (parseFingerprint(translatedSource)) recorded.push({ edition, source });
      else left.push({ edition, why: 'no-fingerprint' });
    }
  }
  return { recorded, unrecorded, left };
}
