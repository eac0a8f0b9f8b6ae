import { commandsIn, type MessageLanguage } from '../languages/index.ts';
import type { Problem } from '../problems/problem.ts';
import { countProblems, formatText } from '../terminal/format.ts';
import { printableLines } from '../terminal/printable.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { type BrowserState, browserState, noSitePage } from './banner.tsx';
import type { Update } from './preview.ts';
import type { Situation } from './situation.ts';

/** Reports the state of the content in the terminal and in browsers. */
export interface Reporter {
  /** The content was read. `seconds` is the duration of the update. */
  readonly updated: (update: Update, seconds: number) => void;
  /** The content could not be read or processed; `reason` is a message. */
  readonly failed: (reason: string) => void;
  readonly madePictures: (problems: readonly Problem[], areNew: boolean) => void;
  /** Styles and scripts were bundled, or `failure` says why not. */
  readonly bundledAssets: (failure: string | undefined) => void;
  readonly state: () => BrowserState;
  /** A page that lists the problems, until the first site without errors is written; then undefined. */
  readonly insteadOfSite: () => string | undefined;
}

/** Starts the reports. `onNews` is called if browsers have something new to show. */
export function startReporter(language: MessageLanguage, terminal: Terminal, onNews: () => void): Reporter {
  const words = commandsIn(language).run;
  const { typed = (text: string) => text } = terminal;
  const begun = Date.now().toString(36);
  let editions = 0;
  let printed = '';
  let last: Update = { problems: [], changed: undefined, copied: 0 };
  let pictures: readonly Problem[] = [];
  let failures: { readonly content?: string; readonly assets?: string } = {};
  let hasSite = false;
  const situation = (): Situation => ({
    problems: [...last.problems, ...pictures],
    failure: failures.content ?? failures.assets,
    hasSite,
  });
  const log = (line: string) => terminal.log(`${printableLines(line)}\n`);
  /** Prints the problems, or only their number if they are the same as last time. */
  const print = (problems: readonly Problem[]): void => {
    const text = formatText(problems, language, terminal.paint.log);
    const { errors, warnings } = countProblems(problems);
    if (text !== printed) terminal.log(text);
    else if (text !== '') log(commandsIn(language).problems.count(errors, warnings));
    printed = text;
  };
  const news = (isNewEdition: boolean): void => {
    if (isNewEdition) editions += 1;
    onNews();
  };
  const edition = () => `${begun}-${editions}`;
  return {
    updated: (update, seconds) => {
      const { problems, changed, copied } = update;
      const wasGood = hasSite && last.changed !== undefined && failures.content === undefined;
      const isNew =
        formatText(problems, language, terminal.paint.log) !== printed || failures.content !== undefined;
      if (isNew || !wasGood || changed !== 0) {
        print(problems);
        log(changed === undefined ? words.keptLastGood : words.rebuilt(changed, seconds.toFixed(1)));
      }
      const { content: _, ...others } = failures;
      failures = others;
      const isFirst = changed !== undefined && !hasSite;
      hasSite ||= isFirst;
      last = update;
      // Until there is a site, browsers show the list of problems as a page, so it must be reloaded.
      news(isFirst || (!hasSite && isNew) || (changed ?? 0) > 0 || copied > 0);
    },
    failed: (reason) => {
      if (failures.content === reason) return;
      failures = { ...failures, content: reason };
      log(reason);
      news(!hasSite);
    },
    madePictures: (problems, areNew) => {
      if (problems.length > 0) terminal.log(formatText(problems, language, terminal.paint.log));
      pictures = problems;
      news(areNew);
    },
    bundledAssets: (failure) => {
      const { assets: _, ...others } = failures;
      failures = failure === undefined ? others : { ...others, assets: failure };
      if (failure !== undefined) log(failure);
      news(failure === undefined);
    },
    state: () => {
      const state = browserState(situation(), language, edition());
      return { ...state, banner: typed(state.banner) };
    },
    insteadOfSite: () => (hasSite ? undefined : typed(noSitePage(situation(), language, edition()))),
  };
}
