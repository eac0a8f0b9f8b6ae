/** Times the parts of one run. */
export interface Stopwatch {
  /** Ends a part, which began where the one before ended. */
  readonly lap: (name: string) => void;
  /** Seconds of each part. */
  readonly laps: () => Readonly<Record<string, number>>;
  /** Seconds since the process began. */
  readonly total: () => number;
}

/** Starts counting. */
export function stopwatch(): Stopwatch {
  const laps: Record<string, number> = {};
  let last = performance.now();
  laps['start'] = last / 1000;
  return {
    lap: (name) => {
      const now = performance.now();
      laps[name] = (now - last) / 1000;
      last = now;
    },
    laps: () => laps,
    total: () => performance.now() / 1000,
  };
}
