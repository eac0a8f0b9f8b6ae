import { element } from './element.ts';
import type { Result } from './pagefind.ts';
import { resultEntry } from './result.ts';

/** The list of results, shown a few at a time. */
export interface Results {
  /**
   * Puts other results in place of those shown: the first few, or `atLeast` so many. Resolves once they stand there, or once
   * yet others are wanted.
   */
  readonly show: (results: readonly Result[], atLeast: number) => Promise<void>;
  /** How many are shown. */
  readonly shown: () => number;
  /** Moves the focus to the first result. False where there is none. */
  readonly focusFirst: () => boolean;
}

/** How many results are shown at a time. */
const STEP = 10;

/**
 * Fills a list, and puts a button after it for the results that are not shown yet. `more` is what the button says; `onMore`
 * is called when it has brought some.
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
    // Loading takes its time, and other results may be wanted by now.
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
    // A second click may have come before the first was answered.
    if (!entries || list.children.length !== shown) return;
    // The button may be gone now, and the focus must not go with it.
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
