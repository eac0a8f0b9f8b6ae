import { hash } from 'node:crypto';
import type { SiteLanguage } from '../languages/index.ts';
import type { Edition, PageEdition } from '../model/archive.ts';
import type { WorkId } from '../model/ids.ts';
import type { CostlyParts, PlannedSite } from '../pages/parts/planned-site.ts';
import type { WorkCard } from '../pages/views/views.ts';
import type { Texts } from '../text/render-texts.ts';
import type { StoredText } from '../text/store-text.ts';

/** What was looked at while something was made from a site. */
export interface Seen {
  /** Paths of the texts, in the content folder. */
  readonly texts: Set<string>;
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
 * Begins to note which texts of a site are looked at: nothing is made of a text but through `site.texts`.
 * @param parts `real` if what is made is to be published; `noted` if the costly parts of it are only to be noted
 */
export function beginTracing(
  site: PlannedSite,
  digestOf: (text: StoredText) => string,
  parts: 'real' | 'noted',
): TracedSite {
  let seen: Seen = { texts: new Set(), whole: [] };
  const see = (path: string): void => {
    seen.texts.add(path);
  };
  const texts: Texts = {
    get: (edition) => {
      see(edition.source.path);
      return site.texts.get(edition);
    },
    values: () => {
      for (const { source } of editionsOf(site)) see(source.path);
      return site.texts.values();
    },
  };
  const { costly } = site;
  const traced: PlannedSite = {
    ...site,
    texts,
    costly: {
      ...costly,
      ...notingWhole(costly, parts, (text) => seen.whole.push(digestOf(text))),
    },
    cards: new Map(
      site.archive.journal.languages.map((language: SiteLanguage) => [
        language,
        new TracedCards(() => seen.texts),
      ]),
    ),
  };
  return {
    site: traced,
    trace: (make) => {
      const own: Seen = { texts: new Set(), whole: [] };
      seen = own;
      return { made: make(), seen: own };
    },
  };
}

/** Cards of works that note the texts which a card was made from whenever it is used again. */
class TracedCards extends Map<WorkId, WorkCard> {
  readonly #seen: () => Set<string>;
  readonly #texts = new Map<WorkId, readonly string[]>();
  #before: ReadonlySet<string> = new Set();

  constructor(seen: () => Set<string>) {
    super();
    this.#seen = seen;
  }

  override get(work: WorkId): WorkCard | undefined {
    const seen = this.#seen();
    for (const path of this.#texts.get(work) ?? []) seen.add(path);
    const card = super.get(work);
    // What is seen from now on, until the card is set, is seen for it.
    if (!card) this.#before = new Set(seen);
    return card;
  }

  override set(work: WorkId, card: WorkCard): this {
    this.#texts.set(
      work,
      [...this.#seen()].filter((path) => !this.#before.has(path)),
    );
    return super.set(work, card);
  }
}

/** The parts that show a text whole, each of which also notes the text. */
function notingWhole(
  { pageText, feedText }: CostlyParts,
  parts: 'real' | 'noted',
  note: (text: StoredText) => void,
): Pick<CostlyParts, 'pageText' | 'feedText'> {
  return {
    pageText: (text, ...args) => {
      note(text);
      return parts === 'real' ? pageText(text, ...args) : { html: '', links: [] };
    },
    feedText: (text, ...args) => {
      note(text);
      return parts === 'real' ? feedText(text, ...args) : '';
    },
  };
}

/** Every edition of every work and of the journal's own pages. */
export function editionsOf({ archive }: PlannedSite): readonly (Edition | PageEdition)[] {
  return [...archive.works.values(), ...archive.pages.values()].flatMap(
    ({ editions }): readonly (Edition | PageEdition)[] => [...editions.values()],
  );
}

export function digest(content: string | Uint8Array): string {
  return hash('sha1', content, 'base64');
}
