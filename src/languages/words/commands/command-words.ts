import type { HelpWords } from './help-words.ts';
import type { ImportWords } from './import-words.ts';
import type { NewWords } from './new-words.ts';
import type { ProblemWords } from './problem-words.ts';
import type { RunWords } from './run-words.ts';
import type { StatusWords } from './status-words.ts';
import type { TranslateWords } from './translate-words.ts';
import type { UsageWords } from './usage-words.ts';

/** What the commands say, in one language. */
export interface CommandWords {
  readonly help: HelpWords;
  readonly usage: UsageWords;
  /** Progress and results of `build`, `check` and `start`. */
  readonly run: RunWords;
  readonly problems: ProblemWords;
  readonly new: NewWords;
  readonly import: ImportWords;
  readonly status: StatusWords;
  readonly translate: TranslateWords;
}
