/** Marks that have begun something and wait for the mark that ends it. */
export interface OpenMarks<Mark> {
  /** Whether one of them waits for this closing sign. */
  readonly waitsFor: (sign: string) => boolean;
  /** Returns the mark around the new one. */
  readonly push: (mark: Mark) => Mark | undefined;
  /** Removes marks up to the last one that waits for the sign, and returns that one. Those inside it are never closed. */
  readonly popUntil: (sign: string) => Mark | undefined;
}

/**
 * No marks yet. Counting those that wait for a sign keeps the time linear.
 * @param closingOf the sign that ends what a mark begins
 */
export function noOpenMarks<Mark>(closingOf: (mark: Mark) => string): OpenMarks<Mark> {
  const open: Mark[] = [];
  const waiting = new Map<string, number>();
  const count = (sign: string, more: 1 | -1) => waiting.set(sign, (waiting.get(sign) ?? 0) + more);
  return {
    waitsFor: (sign) => (waiting.get(sign) ?? 0) > 0,
    push: (mark) => {
      const around = open.at(-1);
      open.push(mark);
      count(closingOf(mark), 1);
      return around;
    },
    popUntil: (sign) => {
      for (let last = open.pop(); last; last = open.pop()) {
        count(closingOf(last), -1);
        if (closingOf(last) === sign) return last;
      }
      return undefined;
    },
  };
}
