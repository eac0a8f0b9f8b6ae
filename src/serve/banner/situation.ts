import type { Problem } from '../../problems/problem.ts';
import { countProblems } from '../../terminal/format.ts';

/** The state of the content when it was last read. */
export interface Situation {
  readonly problems: readonly Problem[];
  /**
   * Why the last attempt to read or process the content failed, as a message. In this case `problems` are those of the
   * attempt before.
   */
  readonly failure: string | undefined;
  /** Whether a site without errors has ever been written. It is served until the next one is complete. */
  readonly hasSite: boolean;
}

/** Whether the served site is older than the content, because the content has errors or could not be read. */
export function keepsLastGood({ problems, failure }: Situation): boolean {
  return failure !== undefined || countProblems(problems).errors > 0;
}

/** Whether the banner has anything to show. */
export function isTroubled({ problems, failure }: Situation): boolean {
  return failure !== undefined || problems.length > 0;
}
