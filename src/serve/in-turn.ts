/** Debounce in milliseconds, because an editor's save may cause several file events. */
export const SETTLE = 40;

/**
 * Debounces and serializes asynchronous work. The returned function requests the work and returns at once. Requests
 * less than `settle` milliseconds apart cause one run. Runs never overlap: requests during a run cause one more run
 * after it. If the work fails, the result is an unhandled rejection, which ends the process.
 */
export function inTurn(settle: number, work: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let again = false;
  const run = async (): Promise<void> => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    try {
      await work();
    } finally {
      running = false;
    }
    if (again) {
      again = false;
      await run();
    }
  };
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, settle);
  };
}
