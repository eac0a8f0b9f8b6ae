import { unreadableFile } from '../problems/rules/files/unreadable-file.ts';
import { systemErrorIn } from '../sources/files/system-error.ts';
import { journalState, themeBeside } from '../sources/read-theme.ts';
import { type BackgroundWork, beginBackgroundWork } from './background-work.ts';
import { inTurn, SETTLE } from './in-turn.ts';
import type { Update } from './preview.ts';
import { reasonOf } from './reason.ts';
import type { Serving } from './serving.ts';
import { type Watching, watchContent } from './watch-files.ts';

/**
 * Milliseconds after an update when the folder is compared with its state before the update. The watcher does not
 * report a second change of a file within 50 ms, so the update may have read the file too early.
 */
const CERTAIN = 500;
/**
 * Milliseconds before unreadable content is read again: at first soon, because the folder may be just being renamed,
 * then every second.
 */
const RETRY_SOON = 100;
const RETRY = 1000;

/** Updates the preview now and after every change of the content. Resolves when there is something to tell, or to show. */
export async function follow(serving: Serving): Promise<Watching> {
  const follower = new Follower(serving);
  await follower.begin();
  return { close: () => follower.close() };
}

/** Keeps the preview as the content is. */
class Follower {
  readonly #serving: Serving;
  readonly #work: BackgroundWork;
  readonly #lookLater: () => void;
  #watching: Watching | undefined;
  /** Number of updates that have failed since the last one that did not. */
  #misses = 0;
  /** Identifies the last reading of the folder. Undefined while the folder is read again, or if that failed. */
  #reading: symbol | undefined;
  /** The files that could not be read in the last update. */
  #unread = '';
  #retry: NodeJS.Timeout | undefined;
  #comparison: NodeJS.Timeout | undefined;
  #onTold = (): void => {};

  constructor(serving: Serving) {
    this.#serving = serving;
    this.#lookLater = inTurn(SETTLE, () => this.#look());
    this.#work = beginBackgroundWork(serving, {
      reading: () => this.#reading,
      isOutdated: () => this.#isOutdated(),
      update: this.#lookLater,
    });
  }

  begin(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#onTold = resolve;
      this.#look().then(resolve, reject);
    });
  }

  async close(): Promise<void> {
    clearTimeout(this.#retry);
    clearTimeout(this.#comparison);
    await this.#watching?.close();
  }

  async #look(): Promise<void> {
    this.#reading = undefined;
    clearTimeout(this.#retry);
    clearTimeout(this.#comparison);
    try {
      await this.#updatePreview();
    } catch (error) {
      this.#miss(error);
      return;
    }
    // If the folder was unreachable, the path may now be another folder, which the old watcher does not see.
    if (!this.#watching || this.#misses > 0) await this.#watchAgain();
    this.#misses = 0;
    this.#reading = Symbol('reading');
    this.#compareLater();
    this.#work.illustrate();
    this.#work.finish();
  }

  async #updatePreview(): Promise<void> {
    const { preview, reporter } = this.#serving;
    const began = performance.now();
    const tell = (update: Update) => {
      reporter.updated(update, (performance.now() - began) / 1000);
      this.#onTold();
    };
    const found = await preview.update(tell);
    // Restoring a permission changes no file, and not every system reports it. So poll.
    if (unreadIn(found) !== '') this.#retry = setTimeout(this.#lookLater, RETRY);
    if (this.#isNews(found)) tell(found);
  }

  #miss(error: unknown): void {
    const { options, preview, reporter } = this.#serving;
    // A file that is changed while it is read or copied can cause any error. Only one that remains is told.
    if (this.#isOutdated()) {
      this.#retry = setTimeout(this.#lookLater, RETRY_SOON);
      return;
    }
    const isRefused = systemErrorIn(error) !== undefined;
    if (this.#misses > 0 || preview.base() === undefined || !isRefused)
      reporter.failed(reasonOf(error, options));
    this.#misses += 1;
    if (isRefused) this.#retry = setTimeout(this.#lookLater, this.#misses === 1 ? RETRY_SOON : RETRY);
  }

  async #watchAgain(): Promise<void> {
    const { options, onWatchError } = this.#serving;
    await this.#watching?.close();
    const folders = [options.content, options.theme ?? themeBeside(options.content)];
    this.#watching = watchContent(folders, { onChange: this.#lookLater, onError: onWatchError });
  }

  #compareLater(): void {
    this.#comparison = setTimeout(() => {
      if (this.#isOutdated()) this.#lookLater();
    }, CERTAIN);
  }

  /** Whether the folder is no longer as it was read. */
  #isOutdated(): boolean {
    const { options, preview } = this.#serving;
    try {
      return preview.version() !== journalState(options.content, options.theme).version;
    } catch {
      return preview.version() !== undefined;
    }
  }

  #isNews(found: Update): boolean {
    const before = this.#unread;
    this.#unread = unreadIn(found);
    return this.#unread === '' || this.#unread !== before;
  }
}

/** The unreadable files with the reasons; empty if there are none. */
function unreadIn({ problems }: Update): string {
  const unread = problems.filter(({ rule }) => rule === unreadableFile.id);
  return unread.map(({ file, message }) => `${file} ${message.en}\n`).join('');
}
