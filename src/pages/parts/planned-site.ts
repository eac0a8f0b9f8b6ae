import type { Citations } from '../../citation/citations.ts';
import type { SiteLanguage } from '../../languages/index.ts';
import type { WorkId } from '../../model/ids.ts';
import { minutesFor, type Site, textOf } from '../../site/site.ts';
import type { Texts } from '../../text/render-texts.ts';
import type { StoredText } from '../../text/store-text.ts';
import { drawMap } from '../debate-map/draw-map.ts';
import type { SiteView, TextView, WorkCard } from '../views/views.ts';
import { type PageText, pageText } from './page-text.ts';

/** A site with all that its pages are made from. Nothing in it changes while they are made. */
export interface PlannedSite extends Site {
  readonly costly: CostlyParts;
  /** What is the same on every page of a language. */
  readonly common: ReadonlyMap<SiteLanguage, SiteView>;
  /** The articles before and after an article in its issue. */
  readonly neighbours: ReadonlyMap<WorkId, { readonly before?: WorkId; readonly after?: WorkId }>;
  /** Cards of works by language, made when first needed: lists share them. */
  readonly cards: Map<SiteLanguage, Map<WorkId, WorkCard>>;
  /** Texts as citations, made when first needed. */
  readonly citations: Citations;
}

/** The parts of a page that take the most time. `npm start` puts others in their place, which leave out what did not change. */
export interface CostlyParts {
  /** A text as its own page shows it. `journal` is the journal's address. */
  readonly pageText: (text: StoredText, language: SiteLanguage, journal: URL) => PageText;
  readonly drawMap: typeof drawMap;
}

const utf8 = new TextDecoder();

/** The costly parts as readers get them. */
export const COSTLY_PARTS: CostlyParts = {
  pageText: ({ html }, language, journal) => pageText(utf8.decode(html), language, journal),
  drawMap,
};

/** An edition's text as its page shows it. */
export function textView(site: PlannedSite, edition: Parameters<Texts['get']>[0]): TextView {
  const text = textOf(site, edition);
  const page = site.costly.pageText(text, edition.language, site.archive.journal.url);
  return { ...page, headings: text.headings, minutes: minutesFor(text.words) };
}
