import type { Problem } from '../problems/problem.ts';
import { countProblems } from '../terminal/format.ts';

/** How the content stands, as far as it was last looked at. */
export interface Situation {
  readonly problems: readonly Problem[];
  /** Why the content could not be looked at, in words; then `problems` are those known before. */
  readonly failure: string | undefined;
  /** Whether there has ever been a site without errors; it stays to be seen. */
  readonly hasSite: boolean;
}

/** Whether what is to be seen is not the content as it stands. */
export function keepsLastGood({ problems, failure }: Situation): boolean {
  return failure !== undefined || countProblems(problems).errors > 0;
}

/** Whether there is anything to tell. */
export function isTroubled({ problems, failure }: Situation): boolean {
  return failure !== undefined || problems.length > 0;
}
