import type { Address, Addresses } from '../addresses/addresses.ts';
import { addressOf, type PageRef } from '../addresses/page-ref.ts';
import type { SiteMap } from '../addresses/site-map.ts';
import type { Citations } from '../citation/citations.ts';
import type { SiteLanguage } from '../languages/index.ts';
import type { Archive, Edition, Work } from '../model/archive.ts';
import type { WorkId } from '../model/ids.ts';
import { drawMap } from '../pages/debate-map/draw-map.ts';
import { type PageText, pageText } from '../pages/parts/page-text.ts';
import type { SiteView, TextView, WorkCard } from '../pages/views/views.ts';
import type { Texts } from '../text/render-texts.ts';
import type { StoredText } from '../text/store-text.ts';
import type { TranslationStates } from '../translation/staleness.ts';
import type { PreservedFiles } from './preserved-files.ts';

/** Everything that pages are planned from. Nothing in it changes while they are. */
export interface Site {
  readonly archive: Archive;
  readonly addresses: Addresses;
  readonly map: SiteMap;
  readonly texts: Texts;
  /** How translations stand to what they were translated from. */
  readonly states: TranslationStates;
  readonly setting: Setting;
  /** What is the same on every page of a language. */
  readonly common: ReadonlyMap<SiteLanguage, SiteView>;
  /** The articles before and after an article in its issue. */
  readonly neighbours: ReadonlyMap<WorkId, { readonly before?: WorkId; readonly after?: WorkId }>;
  /** The files that each issue, and the journal beside its issues, can be made of again. */
  readonly preserved: PreservedFiles;
  /** Cards of works by language, made when first needed: lists share them. */
  readonly cards: Map<SiteLanguage, Map<WorkId, WorkCard>>;
  /** Texts as citations, made when first needed. */
  readonly citations: Citations;
}

const utf8 = new TextDecoder();

/** The work on pages that takes the most time. `npm start` spares itself what of it has not changed. */
export interface Setting {
  /** Sets a text on its own page. `journal` is the journal's address. */
  readonly pageText: (text: StoredText, language: SiteLanguage, journal: URL) => PageText;
  readonly drawMap: typeof drawMap;
}

/** Pages set as readers see them. */
export const SETTING: Setting = {
  pageText: ({ html }, language, journal) => pageText(utf8.decode(html), language, journal),
  drawMap,
};

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
export function storedText(texts: Texts, edition: Parameters<Texts['get']>[0]): StoredText {
  const text = texts.get(edition);
  if (!text) throw new Error(`the text of ${edition.source.file} was not rendered`);
  return text;
}

/** An edition's text as HTML, without what only its page adds. */
export function htmlOf(site: Site, edition: Parameters<Texts['get']>[0]): string {
  return utf8.decode(textOf(site, edition).html);
}

/** An edition's text as its page shows it. */
export function textView(site: Site, edition: Parameters<Texts['get']>[0]): TextView {
  const text = textOf(site, edition);
  const page = site.setting.pageText(text, edition.language, site.archive.journal.url);
  return { ...page, headings: text.headings, minutes: minutesFor(text.words) };
}

/** Words a minute of silent reading of non-fiction (Brysbaert 2019, 238, rounded for a second language). */
const WORDS_A_MINUTE = 220;

/** Whole minutes to read so many words; at least one. */
export function minutesFor(words: number): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
