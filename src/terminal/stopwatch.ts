/** Measures the duration of the steps of a run. */
export interface Stopwatch {
  /** Ends a step, or a part of one, which began at the end of the step before. */
  readonly lap: (name: string) => void;
  /** Seconds of each step, by name. */
  readonly laps: () => Readonly<Record<string, number>>;
  /** Seconds since the process started. */
  readonly total: () => number;
}

/** Starts the measurement. The first step, `start`, is the time since the process started. */
export function stopwatch(): Stopwatch {
  const laps: Record<string, number> = {};
  let last = performance.now();
  laps['start'] = last / 1000;
  return {
    lap: (name) => {
      const now = performance.now();
      laps[name] = (laps[name] ?? 0) + (now - last) / 1000;
      last = now;
    },
    laps: () => laps,
    total: () => performance.now() / 1000,
  };
}

/** In seconds. Nobody asks what a shorter step was. */
const LONG = 10;

/** The seconds of a step that took long, and longer than all others together; undefined if it did not. */
export function longStep(
  { laps, total }: Pick<Stopwatch, 'laps' | 'total'>,
  name: string,
): number | undefined {
  const seconds = laps()[name] ?? 0;
  return seconds >= LONG && seconds > total() / 2 ? seconds : undefined;
}
