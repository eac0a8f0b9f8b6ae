import { COLOURED, type Paint, PLAIN } from './paint.ts';

/** Where a command prints: results to `out` (standard output), progress and diagnostics to `log` (standard error). */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly log: (text: string) => void;
  /** The colours of each stream; none if it is not a terminal or the user has switched colours off. */
  readonly paint: Readonly<Record<'out' | 'log', Paint>>;
  /**
   * A status line that the next one replaces. Shown only at a terminal, and only after the process has run for a
   * second.
   */
  readonly progress: (text: string) => void;
  /**
   * A text with the lines that start commands as they are typed here, for what is not printed but written or sent. Messages
   * have them as they are typed in the repository, and stay so if this is absent.
   */
  readonly typed?: (text: string) => string;
}

/** Milliseconds of a run before which no progress is shown. */
const PATIENCE = 1000;
/** Minimum milliseconds between two updates of the status line. */
const PACE = 80;

/** Whether a stream shows colours: terminals do, unless the user switches them off (https://no-color.org). */
function paintFor({ isTTY }: { readonly isTTY?: boolean }): Paint {
  const { NO_COLOR, TERM } = process.env;
  return isTTY && !NO_COLOR && TERM !== 'dumb' ? COLOURED : PLAIN;
}

export function processTerminal(): Terminal {
  const started = performance.now();
  let shownAt = 0;
  const clear = () => {
    if (shownAt > 0) process.stderr.write('\r\u001B[2K');
    shownAt = 0;
  };
  return {
    out: (text) => {
      clear();
      process.stdout.write(text);
    },
    log: (text) => {
      clear();
      process.stderr.write(text);
    },
    paint: { out: paintFor(process.stdout), log: paintFor(process.stderr) },
    progress: (text) => {
      const now = performance.now();
      if (!process.stderr.isTTY || now - started < PATIENCE || now - shownAt < PACE) return;
      shownAt = now;
      process.stderr.write(`\r\u001B[2K${text}`);
    },
  };
}
