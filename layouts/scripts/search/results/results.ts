import { element } from '../element.ts';
import type { Result } from '../index/find.ts';
import { type ResultEntry, type ResultOptions, resultEntry } from './result.ts';

/** Results in order, and what their entries need. */
interface Listed extends Pick<ResultOptions, 'terms'> {
  readonly results: readonly Result[];
}

/** Number of results per step. */
const STEP = 10;

/** Distance in CSS pixels below the window at which an entry counts as seen. */
const AHEAD = 100;

/** What a list of results needs. */
interface ListOptions extends Omit<ResultOptions, 'terms'> {
  /** The label of the button for the next ones. */
  readonly more: string;
  /** Called after the button has added results. */
  readonly onMore: () => void;
}

/**
 * A list of results, shown in steps, with a button after it for the next ones. The words of a text are loaded when its entry is
 * seen.
 */
export class Results {
  readonly #list: HTMLElement;
  readonly #options: ListOptions;
  readonly #button: HTMLButtonElement;
  readonly #seen = whenSeen();
  #current: Listed = { results: [], terms: [] };

  constructor(list: HTMLElement, options: ListOptions) {
    this.#list = list;
    this.#options = options;
    this.#button = element(
      'button',
      { type: 'button', className: 'search-more', hidden: true },
      options.more,
    );
    list.after(this.#button);
    this.#button.addEventListener('click', () => void this.#showMore());
  }

  /**
   * Replaces the results: shows the first ones, at least `atLeast`. Resolves once those that are seen are complete, or have
   * been replaced by others.
   */
  async show(found: Listed, atLeast: number): Promise<void> {
    this.#current = found;
    const entries = await this.#load(found, 0, Math.max(STEP, atLeast));
    if (!entries) return;
    this.#seen.forgetAll();
    this.#list.replaceChildren();
    this.#place(entries);
    // The reader's place would move if those above it were filled later.
    const first = entries.filter(({ element }, index) => index < atLeast || isSeen(element));
    // What cannot be loaded is left out.
    await Promise.allSettled(first.map(({ fill }) => fill()));
    if (found === this.#current) for (const entry of entries) this.#seen.observe(entry);
  }

  /** The number of results shown. */
  get shown(): number {
    return this.#list.children.length;
  }

  /** Tells whether a search is under way whose results will replace these. */
  setBusy(isBusy: boolean): void {
    this.#list.setAttribute('aria-busy', String(isBusy));
  }

  /** Moves the focus to the first result. Returns false if there is none. */
  focusFirst(): boolean {
    const link = this.#list.querySelector('a');
    link?.focus();
    return link !== null;
  }

  async #showMore(): Promise<void> {
    const shown = this.shown;
    const entries = await this.#load(this.#current, shown, STEP);
    // A second click may have come before the first one was handled.
    if (!entries || this.shown !== shown) return;
    this.#place(entries);
    // The button may be hidden now, so the focus has to move away from it.
    entries[0]?.element.querySelector('a')?.focus();
    for (const entry of entries) this.#seen.observe(entry);
    this.#options.onMore();
  }

  /** Makes entries. Undefined if other results have been requested meanwhile. */
  async #load(found: Listed, from: number, count: number): Promise<readonly ResultEntry[] | undefined> {
    const results = found.results.slice(from, from + count);
    const options = { ...this.#options, terms: found.terms };
    const entries = await Promise.all(results.map((result) => resultEntry(result, options)));
    return found === this.#current ? entries : undefined;
  }

  #place(entries: readonly ResultEntry[]): void {
    this.#list.append(...entries.map(({ element }) => element));
    this.#button.hidden = this.shown >= this.#current.results.length;
  }
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
