import type { Address } from '../../addresses/address.ts';
import type { SiteLanguage } from '../../languages/index.ts';
import type { WorkId } from '../../model/ids.ts';
import { minutesFor, type Site, textOf } from '../../site/site.ts';
import { absoluteHtml } from '../../text/html/absolute-html.ts';
import { withoutWritten } from '../../text/html/written-address.ts';
import type { Texts } from '../../text/render-texts.ts';
import type { StoredText } from '../../text/store-text.ts';
import { drawMap } from '../debate-map/draw-map.ts';
import { type ParallelText, parallelText } from '../parallel/parallel-text.ts';
import type { SiteView } from '../views/frame-views.ts';
import type { TextView } from '../views/text-views.ts';
import type { WorkCard } from '../views/work-views.ts';
import type { OwnExamples } from './guide-examples.ts';
import { type PageText, pageText } from './page-text.ts';

/**
 * A site with everything that its pages are made from. Nothing in it changes while pages are made, except for its
 * caches.
 */
export interface PlannedSite extends Site {
  readonly costly: CostlyParts;
  /** What all pages in a language have in common. */
  readonly common: ReadonlyMap<SiteLanguage, SiteView>;
  /** The previous and the next article in an article's issue. */
  readonly neighbours: ReadonlyMap<WorkId, { readonly before?: WorkId; readonly after?: WorkId }>;
  /**
   * What the guides take from the journal, under the key `guide`: few texts, but all have to be looked at to choose them. A map, like
   * the other parts that are compared by themselves (`src/write/site-parts.ts`), so that guides are made again only if it changes.
   */
  readonly examples: ReadonlyMap<'guide', OwnExamples>;
  /**
   * Sizes in bytes of the files that readers can take along, by address. They are made before the pages that tell their sizes; a
   * preview, which makes them when they are asked for, does not know them.
   */
  readonly sizes: ReadonlyMap<Address, number>;
  /** A cache of work cards by language, filled on demand and shared by all lists. */
  readonly cards: Map<SiteLanguage, Map<WorkId, WorkCard>>;
}

/**
 * The parts of pages and feeds that take the most time. To find out what has changed, they are replaced with versions that
 * only note what they are made of (`src/write/tracing.ts`).
 */
export interface CostlyParts {
  /** A text as its own page shows it. `journal` is the journal's address. */
  readonly pageText: (text: StoredText, language: SiteLanguage, journal: URL) => PageText;
  /** Two texts side by side. */
  readonly parallelText: (first: SideText, second: SideText) => ParallelText;
  readonly drawMap: typeof drawMap;
  /** A text as feeds tell it. `url` is the whole address of its page. */
  readonly feedText: (text: StoredText, url: string) => string;
}

/** One of two texts side by side. */
interface SideText {
  readonly text: StoredText;
  readonly language: SiteLanguage;
}

const utf8 = new TextDecoder();

/** The parts as a build makes them. */
export const COSTLY_PARTS: CostlyParts = {
  pageText: ({ html }, language, journal) => pageText(withoutWritten(utf8.decode(html)), language, journal),
  parallelText: (first, second) => {
    const side = ({ text, language }: SideText) => ({
      html: withoutWritten(utf8.decode(text.html)),
      headings: text.headings,
      language,
    });
    return parallelText(side(first), side(second));
  },
  drawMap,
  feedText: ({ html }, url) => absoluteHtml(withoutWritten(utf8.decode(html)), url),
};

/** An edition's text as its page shows it. */
export function textView(site: PlannedSite, edition: Parameters<Texts['get']>[0]): TextView {
  const text = textOf(site, edition);
  const page = site.costly.pageText(text, edition.language, site.archive.journal.url);
  return { ...page, headings: text.headings, minutes: minutesFor(text.words) };
}
