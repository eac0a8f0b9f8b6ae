import { element } from '../element.ts';
import type { Result } from '../index/find.ts';
import { type ResultEntry, type ResultOptions, resultEntry } from './result.ts';

/** Results in order, and what their entries need. */
interface Listed extends Pick<ResultOptions, 'terms'> {
  readonly results: readonly Result[];
}

/** The list of results, shown in steps. */
export interface Results {
  /**
   * Replaces the results: shows the first ones, at least `atLeast`. Resolves once those that are seen are complete, or have
   * been replaced by others.
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

/** Distance in CSS pixels below the window at which an entry counts as seen. */
const AHEAD = 100;

/**
 * Manages a list of results, with a button after it for the next ones. `more` is the button's label. `onMore` is called
 * after the button has added results. The words of a text are loaded when its entry is seen.
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
  const seen = whenSeen();
  let current: Listed = { results: [], terms: [] };
  const load = async (found: Listed, from: number, count: number) => {
    const entries = await Promise.all(
      found.results
        .slice(from, from + count)
        .map((result) => resultEntry(result, { ...options, terms: found.terms })),
    );
    // Other results may have been requested while these were loading.
    return found === current ? entries : undefined;
  };
  const place = (entries: readonly ResultEntry[]) => {
    list.append(...entries.map(({ element }) => element));
    button.hidden = list.children.length >= current.results.length;
  };
  button.addEventListener('click', async () => {
    const shown = list.children.length;
    const entries = await load(current, shown, STEP);
    // A second click may have come before the first one was handled.
    if (!entries || list.children.length !== shown) return;
    place(entries);
    // The button may be hidden now, so the focus has to move away from it.
    entries[0]?.element.querySelector('a')?.focus();
    for (const entry of entries) seen.observe(entry);
    onMore();
  });
  return {
    show: async (found, atLeast) => {
      current = found;
      const entries = await load(found, 0, Math.max(STEP, atLeast));
      if (!entries) return;
      seen.forgetAll();
      list.replaceChildren();
      place(entries);
      // The reader's place would move if those above it were filled later.
      const first = entries.filter(({ element }, index) => index < atLeast || isSeen(element));
      // What cannot be loaded is left out.
      await Promise.allSettled(first.map(({ fill }) => fill()));
      if (found === current) for (const entry of entries) seen.observe(entry);
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

function isSeen(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight + AHEAD;
}

/** Fills entries when the reader sees them. What cannot be loaded is tried again when it is seen the next time. */
function whenSeen() {
  const fills = new Map<Element, ResultEntry['fill']>();
  const observer = new IntersectionObserver((changes) => {
    for (const { target, isIntersecting } of changes) {
      if (!isIntersecting) continue;
      void fills
        .get(target)?.()
        .then(
          () => observer.unobserve(target),
          () => {},
        );
    }
  });
  return {
    observe: ({ element, fill }: ResultEntry) => {
      fills.set(element, fill);
      observer.observe(element);
    },
    forgetAll: () => {
      observer.disconnect();
      fills.clear();
    },
  };
}
