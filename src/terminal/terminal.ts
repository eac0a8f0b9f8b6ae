import { COLOURED, type Paint, PLAIN } from './paint.ts';

/** Where a command prints. The results go to `out`, everything about the work itself to `log`. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly log: (text: string) => void;
  /** The colours of each: none where it is no terminal, or where colours are not wanted. */
  readonly paint: Readonly<Record<'out' | 'log', Paint>>;
  /** One line that is replaced by the next; shown only at a terminal, and only once the work has taken a second. */
  readonly progress: (text: string) => void;
}

/** Work shorter than this, in milliseconds, shows no progress. */
const PATIENCE = 1000;
/** A line of progress is replaced at most this often, in milliseconds. */
const PACE = 80;

/** Whether a stream shows colours: a terminal does, unless its user says otherwise (https://no-color.org). */
function paintFor({ isTTY }: { readonly isTTY?: boolean }): Paint {
  const { NO_COLOR, TERM } = process.env;
  return isTTY && !NO_COLOR && TERM !== 'dumb' ? COLOURED : PLAIN;
}

/** The process's own terminal. */
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
