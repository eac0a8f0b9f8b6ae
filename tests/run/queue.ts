/** Test files that wait to be run. Several processes take from it. */
export interface Queue {
  readonly size: number;
  /** The next file, of this kind if there is one left. */
  readonly next: (kind: Kind) => string | undefined;
}

/**
 * Files that use the browser mostly wait for it, since all pages share its one process. Others use the processors of the tests'
 * own processes. Side by side they take less time than one kind after the other.
 */
export type Kind = 'browser' | 'other';

export const KINDS: readonly [Kind, ...Kind[]] = ['browser', 'other'];

/** @param files in the order in which they are to be run; those of one kind keep it */
export function queueOf(files: readonly string[], kindOf: (file: string) => Kind): Queue {
  const waiting = { browser: [] as string[], other: [] as string[] };
  for (const file of files) waiting[kindOf(file)].push(file);
  return {
    get size() {
      return waiting.browser.length + waiting.other.length;
    },
    next: (kind) => waiting[kind].shift() ?? waiting[kind === 'browser' ? 'other' : 'browser'].shift(),
  };
}
