import { type Address, type Addresses, addressesOf } from '../addresses/addresses.ts';
import { addressOf, type PageRef } from '../addresses/page-ref.ts';
import type { SiteMap } from '../addresses/site-map.ts';
import type { SiteLanguage } from '../languages/index.ts';
import type { Archive, Edition, Work } from '../model/archive.ts';
import type { WorkId } from '../model/ids.ts';
import type { Texts } from '../text/render-texts.ts';
import type { StoredText } from '../text/store-text.ts';
import { statesOf, type TranslationStates } from '../translation/staleness.ts';
import { type PreservedFiles, preservedFiles } from './preserved-files.ts';

/** A journal as it is published: its archive, its texts as HTML, and which pages there are. Immutable. */
export interface Site {
  readonly archive: Archive;
  readonly addresses: Addresses;
  readonly map: SiteMap;
  readonly texts: Texts;
  /** How translations stand to what they were translated from. */
  readonly states: TranslationStates;
  /** The files that each issue, and the journal beside its issues, can be made of again. */
  readonly preserved: PreservedFiles;
}

/** Gathers what is known of a site. */
export function siteOf(archive: Archive, map: SiteMap, texts: Texts): Site {
  const addresses = addressesOf(archive.journal);
  return {
    archive,
    addresses,
    map,
    texts,
    states: statesOf(archive, (edition) => storedText(texts, edition).html),
    preserved: preservedFiles(archive, addresses, texts),
  };
}

const utf8 = new TextDecoder();

/** The address of a page as a link. */
export function hrefOf(site: Site, ref: PageRef): string {
  return site.addresses.href(addressOf(ref, site.archive, site.addresses));
}

/** Whether the site has a page. */
export function hasPage(site: Site, address: Address): boolean {
  return site.map.pages.has(address);
}

/** The work of an id that the archive is known to have. */
export function workOf(site: Site, id: WorkId): Work {
  const work = site.archive.works.get(id);
  if (!work) throw new Error(`the archive lost the work ${id}`);
  return work;
}

/** The edition a reader of a language is led to: in that language, else the original. */
export function editionFor(work: Work, reader: SiteLanguage): Edition {
  const edition = work.editions.get(reader) ?? work.editions.get(work.original);
  if (!edition) throw new Error(`the archive lost the original of ${work.id}`);
  return edition;
}

/** The page on which an edition of a work stands. */
export function pageOf(work: Work, language: SiteLanguage): PageRef {
  return work.kind === 'article'
    ? { kind: 'article', language, work: work.id }
    : { kind: 'issue', language, issue: work.issue };
}

/** An edition's rendered text. */
export function textOf({ texts }: Site, edition: Parameters<Texts['get']>[0]): StoredText {
  return storedText(texts, edition);
}

/** The text of an edition that is known to be rendered. */
function storedText(texts: Texts, edition: Parameters<Texts['get']>[0]): StoredText {
  const text = texts.get(edition);
  if (!text) throw new Error(`the text of ${edition.source.file} was not rendered`);
  return text;
}

/** An edition's text as HTML, without what only its page adds. */
export function htmlOf(site: Site, edition: Parameters<Texts['get']>[0]): string {
  return utf8.decode(textOf(site, edition).html);
}

/** Words a minute of silent reading of non-fiction (Brysbaert 2019, 238, rounded for a second language). */
const WORDS_A_MINUTE = 220;

/** Whole minutes to read so many words; at least one. */
export function minutesFor(words: number): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
