import type { SiteLanguage } from '../../../src/languages/index.ts';
import type { SearchConfig } from '../../search-config.ts';
import { connectionIsGood } from './connection.ts';
import { element } from './element.ts';
import { type Filters, makeFilters } from './filters.ts';
import { type Found, find } from './index/find.ts';
import { forgetIndex } from './index/open-index.ts';
import { BEGINNING } from './index/terms.ts';
import { counted, fill } from './phrase.ts';
import { keepPlace, type Place, readPlace } from './place.ts';
import { explanation } from './results/nothing-found.ts';
import { otherLanguages, searchesElsewhere } from './results/other-languages.ts';
import { Results } from './results/results.ts';
import { makeStatus, type Status } from './status.ts';
import { isBlank, readAddress, type Wanted, writeAddress } from './wanted.ts';

/** Minimum number of characters for search as you type. Enter searches for less. */
const ENOUGH = 2;
/**
 * Delay in ms before a search while the reader types, and after the first letters of a word, which are not searched for as a
 * beginning: alone they would seldom be found.
 */
const PAUSE = 150;
const FIRST_LETTERS_PAUSE = 600;
/** Delay in ms before the page says that it is searching. */
const PATIENCE = 400;
/** The position in results that are shown for the first time. */
const START: Place = { shown: 0, top: 0 };

/** The elements that the layout provides for the search. */
export interface Frame {
  readonly field: HTMLInputElement;
  /** The status, once for display and once as a live region for screen readers. */
  readonly shown: HTMLElement;
  readonly spoken: HTMLElement;
  /** Words that are written like one that no text has. */
  readonly near: HTMLElement;
  /** A list for links to results in other languages. */
  readonly others: HTMLElement;
  readonly filters: HTMLElement;
  readonly results: HTMLElement;
}

/**
 * The state of the search page. The request always comes from the address, the field or the controls. Results that
 * arrive after a newer search has started are dropped.
 */
export class SearchPage {
  readonly #config: SearchConfig;
  readonly #language: SiteLanguage;
  readonly #field: HTMLInputElement;
  readonly #status: Status;
  readonly #near: HTMLElement;
  readonly #others: HTMLElement;
  readonly #choices: HTMLElement;
  readonly #results: Results;
  #filters: Filters | undefined;
  #wanted: Wanted = readAddress(location.search);
  /** The number of the latest search. */
  #latest = 0;
  /**
   * Whether the address is a finished request. If so, typing adds a history entry; if not, it replaces the current one.
   */
  #settled = !isBlank(this.#wanted);

  constructor({ field, shown, spoken, near, others, filters, results }: Frame, config: SearchConfig) {
    this.#config = config;
    this.#language = config.bundles[0]?.language ?? 'en';
    this.#field = field;
    this.#status = makeStatus(shown, spoken);
    this.#near = near;
    this.#others = others;
    this.#choices = filters;
    this.#results = new Results(results, {
      language: this.#language,
      base: config.base,
      notSaved: config.strings.notSaved,
      more: config.strings.moreResults,
      onMore: () => this.#keepPlace(),
    });
    // Keeps what the reader typed before this script was loaded.
    const typed = field.value;
    if (this.#wanted.query !== '') field.value = this.#wanted.query;
    void this.#search(false, readPlace());
    if (this.#wanted.query === '') this.type(typed);
  }

  /** Handles typing in the field. */
  type(text: string): void {
    const query = text.trim();
    if (query === this.#wanted.query || (query !== '' && query.length < ENOUGH)) return;
    this.#wanted = { ...this.#wanted, query };
    void this.#search(true);
  }

  /** Handles the form's submission. */
  submit(): void {
    this.#choose((wanted) => ({ ...wanted, query: this.#field.value.trim() }));
  }

  /** Handles going back or forward to another address of this page. */
  restore(): void {
    const wanted = readAddress(location.search);
    // Links to anchors on this page also add history entries.
    if (writeAddress(wanted) === writeAddress(this.#wanted)) return;
    this.#wanted = wanted;
    this.#field.value = this.#wanted.query;
    this.#settled = true;
    void this.#search(false, readPlace());
  }

  /** Called before a link is followed. */
  leave(): void {
    this.#settled = true;
    this.#keepPlace();
  }

  /** Moves the focus to the first result. Returns false if there is none. */
  focusFirst(): boolean {
    return this.#results.focusFirst();
  }

  #choose(change: (wanted: Wanted) => Wanted): void {
    this.#wanted = change(this.#wanted);
    if (writeAddress(this.#wanted) !== writeAddress(readAddress(location.search))) this.#record('pushState');
    this.#settled = true;
    void this.#search(false);
  }

  #record(how: 'pushState' | 'replaceState'): void {
    history[how](null, '', location.pathname + writeAddress(this.#wanted));
  }

  #keepPlace(): void {
    keepPlace({ shown: this.#results.shown, top: window.scrollY });
  }

  /** `typing`: the reader is still typing. `place`: the reader's position when these results were last shown. */
  async #search(typing: boolean, place: Place = START): Promise<void> {
    this.#latest += 1;
    const turn = this.#latest;
    const { strings } = this.#config;
    this.#results.setBusy(true);
    if (typing) await new Promise((over) => setTimeout(over, this.#pause()));
    if (turn !== this.#latest) return;
    const slow = setTimeout(() => this.#say(strings.searching, turn), PATIENCE);
    try {
      const found = await find(this.#config, this.#wanted);
      if (turn !== this.#latest) return;
      clearTimeout(slow);
      // Not earlier: browsers limit how often an address may change, and intermediate key presses should not be
      // recorded.
      if (typing) this.#recordTyped();
      await this.#show(found, turn, place);
    } catch (error) {
      console.error(error);
      forgetIndex(0);
      if (turn === this.#latest) this.#near.replaceChildren();
      this.#say(strings.failed, turn);
    } finally {
      clearTimeout(slow);
      if (turn === this.#latest) this.#results.setBusy(false);
    }
  }

  #recordTyped(): void {
    this.#record(this.#settled ? 'pushState' : 'replaceState');
    this.#settled = false;
  }

  #pause(): number {
    const last = this.#wanted.query.split(/\s/).at(-1) ?? '';
    return last.length < BEGINNING ? FIRST_LETTERS_PAUSE : PAUSE;
  }

  /** The numbers beside the choices come after the results: counting and showing them takes longer than all else. */
  async #showChoices({ counts, facets }: Found, turn: number): Promise<void> {
    if (!this.#filters) {
      const { strings } = this.#config;
      this.#filters = makeFilters(strings, this.#language, facets, (change) => this.#choose(change));
      this.#choices.replaceChildren(this.#filters.element);
    }
    await new Promise((over) => setTimeout(over));
    if (turn === this.#latest) this.#filters.show(this.#wanted, counts());
  }

  async #show(found: Found, turn: number, place: Place): Promise<void> {
    const summary = this.#summary(found.results.length);
    const nothing = found.results.length === 0;
    const why = nothing ? explanation(this.#config.strings, this.#wanted, found) : [];
    this.#near.replaceChildren(...why);
    const also = this.#near.textContent ?? '';
    this.#status.say(summary, also);
    const results = this.#results.show(found, place.shown);
    await this.#showChoices(found, turn);
    await results;
    if (turn !== this.#latest) return;
    if (place.top > 0) window.scrollTo(0, place.top);
    await this.#showOthers(turn, (links) => this.#status.say(summary, also, links));
  }

  /** After the results, since what is found in other languages is more to load. */
  async #showOthers(turn: number, say: (links: readonly HTMLElement[]) => void): Promise<void> {
    const { query } = this.#wanted;
    const isGood = connectionIsGood();
    const links = isGood ? await otherLanguages(this.#config, query) : searchesElsewhere(this.#config, query);
    if (turn !== this.#latest) return;
    this.#others.replaceChildren(...links.map((link) => element('li', {}, link)));
    if (isGood && links.length > 0) say(links);
  }

  #summary(count: number): string {
    const { strings } = this.#config;
    const { query, filters } = this.#wanted;
    if (isBlank(this.#wanted)) return '';
    if (count > 0)
      return counted(query === '' ? strings.texts : strings.results, this.#language, count, query);
    const hint = Object.keys(filters).length > 0 ? strings.hintWithFilters : strings.hint;
    return `${query === '' ? strings.noTexts : fill(strings.noResults, { query })} ${hint}`;
  }

  #say(text: string, turn: number): void {
    if (turn === this.#latest) this.#status.say(text);
  }
}
