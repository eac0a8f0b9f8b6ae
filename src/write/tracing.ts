import type { SiteLanguage } from '../languages/index.ts';
import type { WorkId } from '../model/ids.ts';
import { NO_PARALLEL_TEXT } from '../pages/parallel/parallel-text.ts';
import { NO_PAGE_TEXT } from '../pages/parts/page-text.ts';
import type { CostlyParts, PlannedSite } from '../pages/parts/planned-site.ts';
import type { WorkCard } from '../pages/views/work-views.ts';
import type { Texts } from '../text/render-texts.ts';
import type { StoredText } from '../text/store-text.ts';
import { NotedMap, NotedSet } from './noted-map.ts';
import type { PartNames } from './part-names.ts';
import { FILES, TEXTS, withMaps } from './site-parts.ts';

/** What was looked at while something was made from a site. */
export interface Seen {
  /** The numbers of parts of the site. */
  readonly parts: Set<number>;
  /** Digests of the texts that are shown whole, in their order. */
  readonly whole: string[];
}

/** A site that notes what is looked at. */
export interface TracedSite {
  readonly site: PlannedSite;
  /** Makes something from `site`, and tells what was looked at for it. */
  readonly trace: <Result>(make: () => Result) => { readonly made: Result; readonly seen: Seen };
}

/**
 * Begins to note which parts of a site are looked at.
 * @param parts `real` if what is made is to be published; `noted` if the costly parts of it are only to be noted
 * @param names the same for all tracings of a process
 */
export function beginTracing(site: PlannedSite, parts: 'real' | 'noted', names: PartNames): TracedSite {
  let seen: Seen = { parts: new Set(), whole: [] };
  const see = (part: number): void => {
    seen.parts.add(part);
  };
  const textAt = names.inMap(TEXTS);
  const allTexts = names.numberOf(TEXTS);
  const texts: Texts = {
    get: (edition) => {
      see(textAt(edition.source.path));
      return site.texts.get(edition);
    },
    values: () => {
      see(allTexts);
      return site.texts.values();
    },
  };
  const { costly, map } = site;
  const withNotes = withMaps(
    site,
    <Key, Value>(name: string, map: ReadonlyMap<Key, Value>, wordOf: (key: Key) => string) => {
      const partAt = names.inMap(name);
      const all = names.numberOf(name);
      return new NotedMap(map, (key) => see(key === undefined ? all : partAt(wordOf(key))));
    },
  );
  const fileAt = names.inMap(FILES);
  const allFiles = names.numberOf(FILES);
  const files = new NotedSet(map.files, (file) => see(file === undefined ? allFiles : fileAt(file)));
  const apart: SeeApart = () => {
    const around = seen;
    seen = { parts: new Set(), whole: around.whole };
    return () => {
      const own = [...seen.parts];
      seen = around;
      return own;
    };
  };
  const traced: PlannedSite = {
    ...withNotes,
    map: { ...withNotes.map, files },
    texts,
    costly: {
      ...costly,
      ...notingWhole(costly, parts, (text) => seen.whole.push(text.digest)),
    },
    cards: new Map(
      site.archive.journal.languages.map((language: SiteLanguage) => [language, new TracedCards(see, apart)]),
    ),
  };
  return {
    site: traced,
    trace: (make) => {
      const own: Seen = { parts: new Set(), whole: [] };
      seen = own;
      return { made: make(), seen: own };
    },
  };
}

/** From now on, what is looked at is noted apart, until the function returned is called, which tells it. */
type SeeApart = () => () => readonly number[];

/** Cards of works that note the parts which a card was made from whenever it is used again. */
class TracedCards extends Map<WorkId, WorkCard> {
  readonly #see: (part: number) => void;
  readonly #seeApart: SeeApart;
  readonly #parts = new Map<WorkId, readonly number[]>();
  /** While a card is made. */
  #end: ReturnType<SeeApart> = () => [];

  constructor(see: (part: number) => void, seeApart: SeeApart) {
    super();
    this.#see = see;
    this.#seeApart = seeApart;
  }

  override get(work: WorkId): WorkCard | undefined {
    const card = super.get(work);
    if (card) this.#seeAll(this.#parts.get(work) ?? []);
    // The card is made now, and set before another one is asked for.
    else this.#end = this.#seeApart();
    return card;
  }

  override set(work: WorkId, card: WorkCard): this {
    const parts = this.#end();
    this.#parts.set(work, parts);
    this.#seeAll(parts);
    return super.set(work, card);
  }

  #seeAll(parts: readonly number[]): void {
    for (const part of parts) this.#see(part);
  }
}

/** The parts that show a text whole, each of which also notes the text. */
function notingWhole(
  { pageText, parallelText, feedText }: CostlyParts,
  parts: 'real' | 'noted',
  note: (text: StoredText) => void,
): Pick<CostlyParts, 'pageText' | 'parallelText' | 'feedText'> {
  return {
    pageText: (text, ...args) => {
      note(text);
      return parts === 'real' ? pageText(text, ...args) : NO_PAGE_TEXT;
    },
    parallelText: (first, second, ...args) => {
      note(first.text);
      note(second.text);
      return parts === 'real' ? parallelText(first, second, ...args) : NO_PARALLEL_TEXT;
    },
    feedText: (text, ...args) => {
      note(text);
      return parts === 'real' ? feedText(text, ...args) : '';
    },
  };
}
