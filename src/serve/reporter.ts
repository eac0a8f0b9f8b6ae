import { commandsIn, type MessageLanguage } from '../languages/index.ts';
import type { Problem } from '../problems/problem.ts';
import { countProblems, formatText } from '../terminal/format.ts';
import { printableLines } from '../terminal/printable.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { type BrowserState, browserState, noSitePage } from './banner/banner.tsx';
import type { Situation } from './banner/situation.ts';
import type { Update } from './preview.ts';

/** Reports the state of the content in the terminal and in browsers. */
export class Reporter {
  readonly #language: MessageLanguage;
  readonly #terminal: Terminal;
  readonly #onNews: () => void;
  readonly #begun = Date.now().toString(36);
  #editions = 0;
  #printed = '';
  #last: Update = { problems: [], changed: undefined, copied: 0 };
  #pictures: readonly Problem[] = [];
  /** Why the content could not be read or processed, as a message. */
  #contentFailure: string | undefined;
  /** Why styles and scripts could not be bundled. */
  #assetsFailure: string | undefined;
  #hasSite = false;

  /** @param onNews called if browsers have something new to show */
  constructor(language: MessageLanguage, terminal: Terminal, onNews: () => void) {
    this.#language = language;
    this.#terminal = terminal;
    this.#onNews = onNews;
  }

  /** The content was read. `seconds` is the duration of the update. */
  updated(update: Update, seconds: number): void {
    const { problems, changed, copied } = update;
    const wasGood = this.#hasSite && this.#last.changed !== undefined && this.#contentFailure === undefined;
    const isNew = this.#format(problems) !== this.#printed || this.#contentFailure !== undefined;
    if (isNew || !wasGood || changed !== 0) {
      const words = commandsIn(this.#language).run;
      this.#print(problems);
      this.#log(changed === undefined ? words.keptLastGood : words.rebuilt(changed, seconds.toFixed(1)));
    }
    this.#contentFailure = undefined;
    const isFirst = changed !== undefined && !this.#hasSite;
    this.#hasSite ||= isFirst;
    this.#last = update;
    // Until there is a site, browsers show the list of problems as a page, so it must be reloaded.
    this.#news(isFirst || (!this.#hasSite && isNew) || (changed ?? 0) > 0 || copied > 0);
  }

  /** The content could not be read or processed; `reason` is a message. */
  failed(reason: string): void {
    if (this.#contentFailure === reason) return;
    this.#contentFailure = reason;
    this.#log(reason);
    this.#news(!this.#hasSite);
  }

  madePictures(problems: readonly Problem[], areNew: boolean): void {
    if (problems.length > 0) this.#terminal.log(this.#format(problems));
    this.#pictures = problems;
    this.#news(areNew);
  }

  /** Styles and scripts were bundled, or `failure` says why not. */
  bundledAssets(failure: string | undefined): void {
    this.#assetsFailure = failure;
    if (failure !== undefined) this.#log(failure);
    this.#news(failure === undefined);
  }

  state(): BrowserState {
    const state = browserState(this.#situation(), this.#language, this.#edition());
    return { ...state, banner: this.#typed(state.banner) };
  }

  /** A page that lists the problems, until the first site without errors is written; then undefined. */
  insteadOfSite(): string | undefined {
    if (this.#hasSite) return undefined;
    return this.#typed(noSitePage(this.#situation(), this.#language, this.#edition()));
  }

  #situation(): Situation {
    return {
      problems: [...this.#last.problems, ...this.#pictures],
      failure: this.#contentFailure ?? this.#assetsFailure,
      hasSite: this.#hasSite,
    };
  }

  #edition(): string {
    return `${this.#begun}-${this.#editions}`;
  }

  #typed(text: string): string {
    return this.#terminal.typed?.(text) ?? text;
  }

  #format(problems: readonly Problem[]): string {
    return formatText(problems, this.#language, this.#terminal.paint.log);
  }

  #log(line: string): void {
    this.#terminal.log(`${printableLines(line)}\n`);
  }

  /** Prints the problems, or only their number if they are the same as last time. */
  #print(problems: readonly Problem[]): void {
    const text = this.#format(problems);
    const { errors, warnings } = countProblems(problems);
    if (text !== this.#printed) this.#terminal.log(text);
    else if (text !== '') this.#log(commandsIn(this.#language).problems.count(errors, warnings));
    this.#printed = text;
  }

  #news(isNewEdition: boolean): void {
    if (isNewEdition) this.#editions += 1;
    this.#onNews();
  }
}
