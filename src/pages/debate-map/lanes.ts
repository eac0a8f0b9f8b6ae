/** The lane of each row (0 is the leftmost) and the number of lanes. */
export interface Lanes {
  readonly laneOf: readonly number[];
  readonly count: number;
}

/**
 * Assigns a lane to each row of a map. `answered[row]` lists the rows above it that it responds to.
 *
 * A row that has answers keeps its lane down to its last answer: that is the rail from which curves lead to the other
 * answers. The last answer takes the lane over, so that a chain of answers is one straight line. Any other row takes
 * the leftmost free lane. Two threads never share a lane in the same row.
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

/** For each row, the last row that responds to it. Undefined if none does. */
export function lastAnswers(answered: readonly (readonly number[])[]): readonly (number | undefined)[] {
  const last: (number | undefined)[] = answered.map(() => undefined);
  for (const [row, above] of answered.entries()) for (const other of above) last[other] = row;
  return last;
}

/** Free lanes. Hands out the leftmost first, and a new one if none is free. */
class FreeLanes {
  /** Lanes given back, in descending order. */
  readonly #given: number[] = [];
  /** Number of lanes created so far. */
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
