import { element } from '../search/element.ts';
import { failureOf } from './failure.ts';
import { completeCaches } from './kept-caches.ts';
import { type KeptState, register, removeIncomplete, removeList, stateOf, tidy } from './kept-state.ts';
import { bytesToLoad, type PublishedList, publishedList, withNeeds } from './published.ts';
import { saveLists } from './save-lists.ts';
import { BASE } from './site-paths.ts';
import { type Words, withSizes } from './words.ts';

interface ControlOptions {
  readonly list: string;
  readonly words: Words;
  /** What is said besides the size before something is saved. */
  readonly notes: readonly (Node | string)[];
  /** Whether it can be removed by itself. What issues need goes with them. */
  readonly canRemove: boolean;
  /** Called when what is kept has changed, or nothing of it is left. */
  readonly onChange: (isLeft: boolean) => void;
}

/** A label, and what it does. */
type Action = readonly [label: string, act: () => Promise<void>];

/** A sentence, what follows it, and what can be done. */
type Shown = readonly [status: string, body: readonly (Node | string)[], actions: readonly Action[]];

/** Tells how a list is kept, and offers what can be done: save, cancel, continue, update, remove. */
export class Control {
  readonly element = element('div', { className: 'saved-control' });
  readonly #options: ControlOptions;
  readonly #status = element('p', { role: 'status', tabIndex: -1 });
  readonly #body = element('div', {});
  readonly #actions = element('p', { className: 'saved-actions' });

  constructor(options: ControlOptions) {
    this.#options = options;
    this.element.append(this.#status, this.#body, this.#actions);
  }

  /** Tells how the list is kept now. Asks the network for what is published, if it is kept. */
  async show(): Promise<KeptState> {
    const state = await stateOf(this.#options.list);
    this.#set(...this.#shown(state));
    return state;
  }

  /** Loads the list to ask whether it is to be saved. */
  async ask(): Promise<void> {
    const { list, words, notes } = this.#options;
    await this.#try(0, async () => {
      const published = await this.#published();
      if (!published) return;
      const bytes = bytesToLoad(published, await completeCaches(BASE));
      this.#set(withSizes(words.asking, { size: bytes }), notes, [
        [words.yes, () => this.#save(published)],
        [words.cancel, () => this.#leave(list)],
      ]);
    });
  }

  /** What is said of a state, what follows it, and what can be done. */
  #shown(state: KeptState): Shown {
    const { words, canRemove } = this.#options;
    const remove: readonly Action[] = canRemove ? [[words.remove, () => this.#remove()]] : [];
    const loading = (label: string): Action => [label, () => this.#update()];
    if (state.kind === 'none') return ['', [], []];
    if (state.kind === 'partly') return [words.partly, [], [loading(words.resume), ...remove]];
    const saved = withSizes(words.saved, { size: state.kept.content.bytes });
    if (state.kind === 'saved' || state.kind === 'offline') return [saved, [], remove];
    if (state.kind === 'gone') return [saved, [element('p', {}, words.gone)], remove];
    const outdated = withSizes(words.outdated, { size: state.bytes });
    const line = element('p', { className: 'saved-outdated' }, outdated);
    return [saved, [line], [loading(words.update), ...remove]];
  }

  /** What is published of the list and of what it needs. Tells it if there is nothing. */
  async #published(signal?: AbortSignal): Promise<readonly PublishedList[] | undefined> {
    const own = await publishedList(this.#options.list, signal);
    if (own) return withNeeds(own, signal);
    this.#set(this.#options.words.failed.site, [], []);
    return undefined;
  }

  #update(): Promise<void> {
    return this.#try(0, async () => {
      const published = await this.#published();
      if (published) await this.#save(published);
    });
  }

  #save(published: readonly PublishedList[]): Promise<void> {
    const { words, onChange } = this.#options;
    const aborting = new AbortController();
    const size = published.reduce((sum, { content }) => sum + content.bytes, 0);
    const bar = element('progress', { ariaLabel: words.progress, max: size, value: 0 });
    const count = element('p', { className: 'saved-count' });
    this.#set(words.progress, [bar, count], [[words.cancel, async () => aborting.abort()]]);
    const onBytes = (done: number, all: number): void => {
      Object.assign(bar, { value: done, max: all });
      count.textContent = withSizes(words.saving, { done, all });
    };
    return this.#try(size, async () => {
      await register();
      await saveLists(published, { signal: aborting.signal, onBytes });
      await this.show();
      onChange(true);
    });
  }

  /** After the reader has cancelled: what was there before stays. */
  async #leave(list: string): Promise<void> {
    await removeIncomplete(list);
    const { kind } = await this.show();
    this.#options.onChange(kind !== 'none');
  }

  async #remove(): Promise<void> {
    const { list, words, onChange } = this.#options;
    await removeList(list);
    this.#set(words.removed, [], []);
    onChange(false);
  }

  /** Does something. If it fails, says why, and what can be done. */
  async #try(size: number, work: () => Promise<void>): Promise<void> {
    const { list, words } = this.#options;
    try {
      await work();
    } catch (error) {
      const failure = failureOf(error);
      if (!failure) return this.#leave(list);
      if (failure.reason === 'browser') console.error(failure);
      // What has arrived is of use only if the rest can still come.
      if (failure.reason === 'network') await tidy().catch(() => {});
      else await removeIncomplete(list).catch(() => {});
      const why = withSizes(words.failed[failure.reason], { size });
      const { kind } = await stateOf(list).catch(() => ({ kind: 'none' }) as const);
      const remove = [words.remove, () => this.#remove()] as const;
      this.#set(why, [], [[words.resume, () => this.#update()], ...(kind === 'none' ? [] : [remove])]);
    }
  }

  /**
   * Shows a state. If the focus was on something that is gone, it goes to the words that say what happened, never to a button:
   * one that takes the place of another, as Remove does of Cancel, would be pressed by a key that is held.
   */
  #set(...[status, body, actions]: Shown): void {
    const hadFocus = this.element.contains(document.activeElement);
    const buttons = actions.map(([label, act]) => {
      const button = element('button', { type: 'button', className: 'action' }, label);
      button.addEventListener('click', () => void act(), { once: true });
      return button;
    });
    this.#status.textContent = status;
    this.#body.replaceChildren(...body);
    this.#actions.replaceChildren(...buttons);
    if (hadFocus) this.#status.focus();
  }
}
