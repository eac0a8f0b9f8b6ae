import { element } from './element.ts';
import type { Result } from './find.ts';
import { type ResultOptions, resultEntry } from './result.ts';

/** Results in order, and what their entries need. */
interface Listed extends Pick<ResultOptions, 'terms'> {
  readonly results: readonly Result[];
}

/** The list of results, shown in steps. */
export interface Results {
  /**
   * Replaces the results: shows the first ones, at least `atLeast`. Resolves once they are shown or have been replaced
   * by others.
   */
  readonly show: (found: Listed, atLeast: number) => Promise<void>;
  /** The number of results shown. */
  readonly shown: () => number;
  /** Tells whether a search is under way whose results will replace these. */
  readonly setBusy: (busy: boolean) => void;
  /** Moves the focus to the first result. Returns false if there is none. */
  readonly focusFirst: () => boolean;
}

/** Number of results per step. */
const STEP = 10;

/**
 * Manages a list of results, with a button after it for the next ones. `more` is the button's label. `onMore` is called
 * after the button has added results.
 */
export function makeResults(
  list: HTMLElement,
  {
    more,
    onMore,
    ...options
  }: Omit<ResultOptions, 'terms'> & { readonly more: string; readonly onMore: () => void },
): Results {
  const button = element('button', { type: 'button', className: 'search-more', hidden: true }, more);
  list.after(button);
  let current: Listed = { results: [], terms: [] };
  const load = async (found: Listed, from: number, count: number) => {
    const texts = await Promise.all(found.results.slice(from, from + count).map((result) => result()));
    // Other results may have been requested while these were loading.
    if (found !== current) return undefined;
    return texts.map((text) => resultEntry(text, { ...options, terms: found.terms }));
  };
  const place = (entries: readonly HTMLElement[]) => {
    list.append(...entries);
    button.hidden = list.children.length >= current.results.length;
    return entries[0]?.querySelector('a');
  };
  button.addEventListener('click', async () => {
    const shown = list.children.length;
    const entries = await load(current, shown, STEP);
    // A second click may have come before the first one was handled.
    if (!entries || list.children.length !== shown) return;
    // The button may be hidden now, so the focus has to move away from it.
    place(entries)?.focus();
    onMore();
  });
  return {
    show: async (found, atLeast) => {
      current = found;
      const entries = await load(found, 0, Math.max(STEP, atLeast));
      if (!entries) return;
      list.replaceChildren();
      place(entries);
    },
    shown: () => list.children.length,
    setBusy: (busy) => list.setAttribute('aria-busy', String(busy)),
    focusFirst: () => {
      const link = list.querySelector('a');
      link?.focus();
      return link !== null;
    },
  };
}
