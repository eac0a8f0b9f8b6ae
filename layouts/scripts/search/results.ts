import { element } from './element.ts';
import type { Result } from './pagefind.ts';
import { resultEntry } from './result.ts';

/** The list of results, shown in steps. */
export interface Results {
  /**
   * Replaces the results: shows the first ones, at least `atLeast`. Resolves once they are shown or have been replaced
   * by others.
   */
  readonly show: (results: readonly Result[], atLeast: number) => Promise<void>;
  /** The number of results shown. */
  readonly shown: () => number;
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
    language,
    more,
    onMore,
  }: { readonly language: string; readonly more: string; readonly onMore: () => void },
): Results {
  const button = element('button', { type: 'button', className: 'search-more', hidden: true }, more);
  list.after(button);
  let current: readonly Result[] = [];
  const load = async (results: readonly Result[], from: number, count: number) => {
    const pages = await Promise.all(results.slice(from, from + count).map((result) => result.data()));
    // Other results may have been requested while these were loading.
    if (results !== current) return undefined;
    return pages.map((page) => resultEntry(page, language));
  };
  const place = (entries: readonly HTMLElement[]) => {
    list.append(...entries);
    button.hidden = list.children.length >= current.length;
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
    show: async (results, atLeast) => {
      current = results;
      const entries = await load(results, 0, Math.max(STEP, atLeast));
      if (!entries) return;
      list.replaceChildren();
      place(entries);
    },
    shown: () => list.children.length,
    focusFirst: () => {
      const link = list.querySelector('a');
      link?.focus();
      return link !== null;
    },
  };
}
