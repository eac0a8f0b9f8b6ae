/** What lets bytes through only as fast as a line does, and answers only after the time that a question takes to get there and back. */
export interface Line {
  /** Resolves when this many bytes have come through the line, after everything that was sent before them. */
  readonly carry: (bytes: number) => Promise<void>;
  /** Resolves when a question has got to the other end, and the beginning of its answer back. */
  readonly turn: () => Promise<void>;
}

/** In milliseconds: of a DSL line far from its exchange, or a mobile network that is not the newest. */
const TURN = 150;

/** @param megabits a second, of 1,000,000 bits each */
export function openLine(megabits: number): Line {
  let free = 0;
  return {
    carry: (bytes) => {
      free = Math.max(free, performance.now()) + (bytes * 8) / (megabits * 1000);
      return pause(free - performance.now());
    },
    turn: () => pause(TURN),
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
