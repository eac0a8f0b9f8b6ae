/**
 * Makes a function that asks for some work and returns at once. Requests within `settle` milliseconds are one; the work never
 * runs twice at the same time, and what is asked for while it runs is done after it, once. A failure is thrown as the
 * process's own.
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
