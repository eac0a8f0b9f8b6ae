import { spawn } from 'node:child_process';
import { programLine } from '../run/program.ts';
import { ROOT } from '../run/root.ts';

/** Result of a command that ran with limited memory and time. */
export interface BoundedRun {
  /** Undefined if the command exceeded its time and was killed. */
  readonly code: number | undefined;
  readonly output: string;
}

/** Limits that a build of a small journal never comes near, on the slowest and busiest machine. They are bounds, not measurements. */
const MEGABYTES = 512;
const MILLISECONDS = 1_200_000;

/** Runs a command of the program in its own process, with limited memory, and kills it when its time is up. */
export function runBounded(args: readonly string[]): Promise<BoundedRun> {
  return new Promise((resolve, reject) => {
    const memory = `--max-old-space-size=${MEGABYTES}`;
    const child = spawn(process.execPath, [memory, ...programLine(args)], {
      cwd: ROOT,
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: MILLISECONDS,
      killSignal: 'SIGKILL',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? undefined, output }));
  });
}
