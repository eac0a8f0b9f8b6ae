import type { PageRef } from '../../addresses/page-ref.ts';
import { interfaceIn, type SiteLanguage } from '../../languages/index.ts';
import type { ByLanguage, Edition, PageEdition } from '../../model/archive.ts';
import type { LinkView } from '../../site/links.ts';
import { hrefOf, type Site } from '../../site/site.ts';
import { type SourceChange, sourceOf } from '../../translation/staleness.ts';
import type { StaleView } from '../views/translation-views.ts';

/** Maximum number of changed places that the notice names. */
const MOST_PLACES = 8;

/**
 * The notice that a translation is older than its original. Undefined if it is up to date or if that is unknown.
 *
 * @param pageIn the text's page in a language
 */
export function staleView<Some extends Edition | PageEdition>(
  site: Site,
  editions: ByLanguage<Some>,
  edition: Some,
  pageIn: (language: SiteLanguage) => PageRef,
): StaleView | undefined {
  const state = site.states.get(edition);
  const source = sourceOf(editions, edition);
  if (state?.kind !== 'stale' || !source) return undefined;
  const href = hrefOf(site, pageIn(source.language));
  const hrefTo = (id: string | undefined) => (id === undefined ? href : `${href}#${encodeURIComponent(id)}`);
  return { language: source.language, href, ...changedPlaces(state.changes ?? [], hrefTo, edition.language) };
}

/** The changed places of an original that the notice names, with links, and how many more there are. */
export function changedPlaces(
  changes: readonly SourceChange[],
  hrefTo: (id: string | undefined) => string,
  reader: SiteLanguage,
): Pick<StaleView, 'places' | 'more'> {
  const places = placesOf(changes, hrefTo, reader);
  return { places: places.slice(0, MOST_PLACES), more: Math.max(0, places.length - MOST_PLACES) };
}

/** Ids of the paragraphs and headings of an original that have changed or are new. */
export function changedIds(changes: readonly SourceChange[]): readonly string[] {
  return changes.flatMap(({ kind, passage }) => {
    const isOwn = passage?.place.kind === 'paragraph' || passage?.place.kind === 'heading';
    return kind !== 'removed' && isOwn && passage.anchor !== undefined ? [passage.anchor] : [];
  });
}

/**
 * Links to the changed places. Several changes may have the same place, such as items of one list below the same
 * paragraph; it is linked once.
 */
function placesOf(
  changes: readonly SourceChange[],
  hrefTo: (id: string | undefined) => string,
  reader: SiteLanguage,
): readonly LinkView[] {
  const words = interfaceIn(reader).stale;
  const places = new Map<string, LinkView>();
  for (const { kind, passage } of changes) {
    const text = words.place(passage?.place, kind === 'removed');
    if (!places.has(text)) places.set(text, { text, href: hrefTo(passage?.anchor) });
  }
  return [...places.values()];
}
