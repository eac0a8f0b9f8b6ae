import type { Address } from '../addresses/address.ts';
import { type Addresses, addressesOf } from '../addresses/addresses.ts';
import { addressOf, type PageRef } from '../addresses/page-ref.ts';
import type { SiteMap } from '../addresses/site-map.ts';
import type { Theme } from '../content/theme/theme.ts';
import type { SiteLanguage } from '../languages/index.ts';
import type { JournalScripts } from '../languages/typed-commands.ts';
import type { Archive, Edition, Work } from '../model/archive.ts';
import type { WorkId } from '../model/ids.ts';
import type { Texts } from '../text/render-texts.ts';
import type { StoredText } from '../text/store-text.ts';
import { statesOf, type TranslationStates } from '../translation/staleness.ts';
import { type PreservedFiles, preservedFiles } from './preserved-files.ts';

/** A journal as published: its archive, its texts as HTML, and the list of its pages. Immutable. */
export interface Site {
  readonly archive: Archive;
  readonly addresses: Addresses;
  readonly map: SiteMap;
  readonly texts: Texts;
  /** For each translation, whether it is up to date with its original. */
  readonly states: TranslationStates;
  /** The files from which each issue, and the rest of the journal, can be rebuilt. */
  readonly preserved: PreservedFiles;
  /** How it looks, if the journal has a theme of its own. */
  readonly theme?: Theme;
  /** Determines how guides name commands. Absent in the program's own repository. */
  readonly scripts?: JournalScripts;
}

export function siteOf(
  archive: Archive,
  map: SiteMap,
  texts: Texts,
  { theme, scripts }: { readonly [Key in 'theme' | 'scripts']: Site[Key] | undefined },
): Site {
  const addresses = addressesOf(archive.journal);
  return {
    archive,
    addresses,
    map,
    texts,
    states: statesOf(archive, (edition) => storedText(texts, edition)),
    preserved: preservedFiles(archive, addresses, texts),
    ...(theme && { theme }),
    ...(scripts && { scripts }),
  };
}

const utf8 = new TextDecoder();

/** A link to a page: its address with the base path, percent-encoded. */
export function hrefOf(site: Site, ref: PageRef): string {
  return site.addresses.href(addressOf(ref, site.archive, site.addresses));
}

export function hasPage(site: Site, address: Address): boolean {
  return site.map.pages.has(address);
}

/** A work by its id. Throws if the archive does not have it, which is a bug. */
export function workOf(site: Site, id: WorkId): Work {
  const work = site.archive.works.get(id);
  if (!work) throw new Error(`the archive lost the work ${id}`);
  return work;
}

/** The edition that a reader of a language gets: the one in that language, or else the original. */
export function editionFor(work: Work, reader: SiteLanguage): Edition {
  const edition = work.editions.get(reader) ?? work.editions.get(work.original);
  if (!edition) throw new Error(`the archive lost the original of ${work.id}`);
  return edition;
}

/** The page that shows an edition of a work. */
export function pageOf(work: Work, language: SiteLanguage): PageRef {
  return work.kind === 'article'
    ? { kind: 'article', language, work: work.id }
    : { kind: 'issue', language, issue: work.issue };
}

/** The rendered text of an edition. */
export function textOf({ texts }: Site, edition: Parameters<Texts['get']>[0]): StoredText {
  return storedText(texts, edition);
}

/** The rendered text of an edition. Throws if it was not rendered, which is a bug. */
function storedText(texts: Texts, edition: Parameters<Texts['get']>[0]): StoredText {
  const text = texts.get(edition);
  if (!text) throw new Error(`the text of ${edition.source.file} was not rendered`);
  return text;
}

/** An edition's text as HTML, without the paragraph marks and link numbers that only its page has. */
export function htmlOf(site: Site, edition: Parameters<Texts['get']>[0]): string {
  return utf8.decode(textOf(site, edition).html);
}

/**
 * Words per minute for silent reading of non-fiction (Brysbaert 2019: 238; rounded down for readers of a second
 * language).
 */
const WORDS_A_MINUTE = 220;

/** Reading time for a number of words, in whole minutes, at least one. */
export function minutesFor(words: number): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
