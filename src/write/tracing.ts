import type { SiteLanguage } from '../languages/index.ts';
import type { WorkId } from '../model/ids.ts';
import { NO_PARALLEL_TEXT } from '../pages/parallel/parallel-text.ts';
import { NO_PAGE_TEXT } from '../pages/parts/page-text.ts';
import type { CostlyParts, PlannedSite } from '../pages/parts/planned-site.ts';
import type { WorkCard } from '../pages/views/work-views.ts';
import type { Texts } from '../text/render-texts.ts';
import type { StoredText } from '../text/store-text.ts';
import { NotedMap, NotedSet } from './noted-map.ts';
import type { PartNumbers } from './part-numbers.ts';
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
 * @param numbers the same for all tracings of a process
 */
export function beginTracing(site: PlannedSite, parts: 'real' | 'noted', numbers: PartNumbers): TracedSite {
  const notes = new Notes();
  const { costly, archive } = site;
  const withNotes = notingMaps(site, notes, numbers);
  const languages: readonly SiteLanguage[] = archive.journal.languages;
  return {
    site: {
      ...withNotes,
      map: { ...withNotes.map, files: notingFiles(site.map.files, notes, numbers) },
      texts: notingTexts(site.texts, notes, numbers),
      costly: { ...costly, ...notingWhole(costly, parts, ({ digest }) => notes.seeWhole(digest)) },
      cards: new Map(languages.map((language) => [language, new TracedCards(notes)])),
    },
    trace: (make) => notes.during(make),
  };
}

/** Notes what is looked at while something is made. */
class Notes {
  #seen: Seen = { parts: new Set(), whole: [] };

  /** A part of the site, by its number, is looked at. */
  see(part: number): void {
    this.#seen.parts.add(part);
  }

  /** A text is shown whole. */
  seeWhole(digest: string): void {
    this.#seen.whole.push(digest);
  }

  /** Makes something, and tells what was looked at for it. */
  during<Result>(make: () => Result): { readonly made: Result; readonly seen: Seen } {
    const seen: Seen = { parts: new Set(), whole: [] };
    this.#seen = seen;
    return { made: make(), seen };
  }

  /** From now on, the parts that are looked at are noted apart, until the function returned is called, which tells them. */
  apart(): () => readonly number[] {
    const around = this.#seen;
    const own: Seen = { parts: new Set(), whole: around.whole };
    this.#seen = own;
    return () => {
      this.#seen = around;
      return [...own.parts];
    };
  }
}

function notingMaps(site: PlannedSite, notes: Notes, numbers: PartNumbers): PlannedSite {
  return withMaps(
    site,
    <Key, Value>(name: string, map: ReadonlyMap<Key, Value>, wordOf: (key: Key) => string) => {
      const partAt = numbers.inMap(name);
      const all = numbers.ofWhole(name);
      return new NotedMap(map, (key) => notes.see(key === undefined ? all : partAt(wordOf(key))));
    },
  );
}

function notingFiles(
  files: PlannedSite['map']['files'],
  notes: Notes,
  numbers: PartNumbers,
): PlannedSite['map']['files'] {
  const partAt = numbers.inMap(FILES);
  const all = numbers.ofWhole(FILES);
  return new NotedSet(files, (file) => notes.see(file === undefined ? all : partAt(file)));
}

function notingTexts(texts: Texts, notes: Notes, numbers: PartNumbers): Texts {
  const partAt = numbers.inMap(TEXTS);
  const all = numbers.ofWhole(TEXTS);
  return {
    get: (edition) => {
      notes.see(partAt(edition.source.path));
      return texts.get(edition);
    },
    values: () => {
      notes.see(all);
      return texts.values();
    },
  };
}

/** Cards of works that note the parts which a card was made from whenever it is used again. */
class TracedCards extends Map<WorkId, WorkCard> {
  readonly #notes: Notes;
  readonly #parts = new Map<WorkId, readonly number[]>();
  /** While a card is made. */
  #end: ReturnType<Notes['apart']> = () => [];

  constructor(notes: Notes) {
    super();
    this.#notes = notes;
  }

  override get(work: WorkId): WorkCard | undefined {
    const card = super.get(work);
    if (card) this.#seeAll(this.#parts.get(work) ?? []);
    // The card is made now, and set before another one is asked for.
    else this.#end = this.#notes.apart();
    return card;
  }

  override set(work: WorkId, card: WorkCard): this {
    const parts = this.#end();
    this.#parts.set(work, parts);
    this.#seeAll(parts);
    return super.set(work, card);
  }

  #seeAll(parts: readonly number[]): void {
    for (const part of parts) this.#notes.see(part);
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
