/** The lanes of a map: one number for each row, 0 for the leftmost, and how many there are. */
export interface Lanes {
  readonly laneOf: readonly number[];
  readonly count: number;
}

/**
 * Gives each row of a map its lane. `answered` says for each row which rows above it answers.
 *
 * A row that is answered holds its lane down to its last answer, as a rail from which the others branch off; the last answer
 * takes the lane over, so that a chain of answers stays one straight line. Every other row takes the leftmost lane that is
 * free. So no lane ever belongs to two threads at the same row.
 */
export function assignLanes(answered: readonly (readonly number[])[]): Lanes {
  const lastAnswer = lastAnswers(answered);
  const free = new FreeLanes();
  const laneOf: number[] = [];
  for (const [row, above] of answered.entries()) {
    const ending = above
      .filter((other) => lastAnswer[other] === row)
      .map((other) => laneOf[other] ?? 0)
      .sort((a, b) => a - b);
    const [own = free.take(), ...others] = ending;
    laneOf.push(own);
    for (const lane of others) free.give(lane);
    if (lastAnswer[row] === undefined) free.give(own);
  }
  return { laneOf, count: free.count };
}

/** For each row, the last that answers it; undefined where none does. */
export function lastAnswers(answered: readonly (readonly number[])[]): readonly (number | undefined)[] {
  const last: (number | undefined)[] = answered.map(() => undefined);
  for (const [row, above] of answered.entries()) for (const other of above) last[other] = row;
  return last;
}

/** Lanes that no row holds: the leftmost is taken first, and there is always another. */
class FreeLanes {
  /** Lanes given back, the leftmost last. */
  readonly #given: number[] = [];
  /** Lanes ever taken. */
  count = 0;

  take(): number {
    return this.#given.pop() ?? this.count++;
  }

  give(lane: number): void {
    let [low, high] = [0, this.#given.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#given[middle] ?? 0) > lane) low = middle + 1;
      else high = middle;
    }
    this.#given.splice(low, 0, lane);
  }
}
