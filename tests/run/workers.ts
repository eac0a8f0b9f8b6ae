import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FileResult, FromWorker, SharedSite, ToWorker } from './messages.ts';
import { KINDS, type Queue } from './queue.ts';
import { ROOT } from './root.ts';
import { type SharedSites, shareSites } from './shared-sites.ts';

/**
 * Megabytes of memory for values that live briefly. A test makes very many of them, and with room for more of them at a time
 * most have died when garbage is collected: a tenth less of the processor's time than with Node's 16.
 */
const NEW_VALUES = 64;

/** How a process is started. */
interface How {
  /** The folder of the compiled modules. */
  readonly compiled: string;
  readonly environment: Readonly<Record<string, string>>;
}

interface Runs extends How {
  readonly queue: Queue;
  readonly count: number;
  readonly onResult: (result: FileResult) => void;
}

/**
 * Minutes that a file may take, and a process to end after its last file. No file comes near this on the slowest machine.
 * The limits end a run in which a test waits for ever or has left something running.
 */
const MINUTES = { file: 30, end: 10 };

/** Runs test files in a few processes. Each takes the next file when it has finished one. */
export async function runInWorkers({ queue, count, onResult, ...how }: Runs): Promise<void> {
  const sites = shareSites();
  const workers = Array.from({ length: Math.min(count, queue.size) }, async (_, index) => {
    const next = () => queue.next(KINDS[index % KINDS.length] ?? KINDS[0]);
    // If a process dies, the file it was running has failed, and a new process runs the others.
    while (queue.size > 0) await runWorker(next, sites, onResult, how);
  });
  await Promise.all(workers);
}

function runWorker(
  nextFile: () => string | undefined,
  sites: SharedSites,
  onResult: Runs['onResult'],
  how: How,
): Promise<void> {
  const worker = forked(how);
  const own = ownSites(worker, sites);
  let current: string | undefined;
  let last = '';
  let broken: string | undefined;
  let limit: NodeJS.Timeout | undefined;
  const next = () => {
    clearTimeout(limit);
    current = nextFile();
    limit = setTimeout(() => worker.kill('SIGKILL'), MINUTES[current ? 'file' : 'end'] * 60_000);
    last = current ?? last;
    tell(worker, current === undefined ? { kind: 'end' } : { kind: 'file', file: current });
  };
  worker.on('message', (message: FromWorker) => {
    if (message.kind === 'result') {
      onResult(message.result);
      next();
    } else if (message.kind === 'broken') broken = message.error;
    else if (message.kind === 'want-site') own.want(message.key);
    else own.give(message.key, message.site);
  });
  next();
  return new Promise((resolve) => {
    worker.on('exit', (code, signal) => {
      clearTimeout(limit);
      const ending = broken ?? howItEnded(code, signal);
      own.abandon(ending);
      if (current !== undefined) onResult(lost(current, ending));
      else if (broken !== undefined) onResult(lost(last, ending));
      else if (signal !== null) onResult(lost(last, 'It, or a file before it, left something running.'));
      resolve();
    });
  });
}

/** The shared sites, as one process wants and gives them. */
function ownSites(worker: ChildProcess, sites: SharedSites) {
  const building = new Set<string>();
  return {
    want: (key: string) =>
      sites.want(key, (answer) => {
        if (answer.kind === 'build-site') building.add(key);
        tell(worker, answer);
      }),
    give: (key: string, site: SharedSite) => {
      building.delete(key);
      sites.give(key, site);
    },
    /** Others do not wait for a site that a process was building when it ended. */
    abandon: (ending: string) => {
      for (const key of building) sites.give(key, { error: `It was being built. ${ending}` });
    },
  };
}

function forked({ compiled, environment }: How): ChildProcess {
  const worker = fork(join(compiled, 'tests/run/worker.mjs'), {
    cwd: ROOT,
    env: { ...process.env, ...environment },
    // Commands that tests call must not find a terminal, whether the run has one or not.
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    execArgv: [
      `--max-semi-space-size=${NEW_VALUES}`,
      `--test-reporter=${pathToFileURL(join(compiled, 'tests/run/worker-reporter.mjs'))}`,
    ],
  });
  worker.stdout?.on('data', (chunk: Buffer) => process.stdout.write(chunk));
  return worker;
}

function howItEnded(code: number | null, signal: NodeJS.Signals | null): string {
  return signal === 'SIGKILL'
    ? `Its process was killed: no result after ${MINUTES.file} minutes, or no memory.`
    : `Its process ended with ${signal ?? code}.`;
}

function lost(file: string, error: string): FileResult {
  return { file, passed: 0, skipped: 0, failures: [{ name: 'the whole file', error }], milliseconds: 0 };
}

function tell(worker: ChildProcess, message: ToWorker): void {
  if (worker.connected) worker.send(message);
}
