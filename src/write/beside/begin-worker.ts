import type { EventEmitter } from 'node:events';
import { Worker } from 'node:worker_threads';
import { modulePath } from '../../program/compiled.ts';
import {
  type Failure,
  type Job,
  sizeOf,
  type WorkerAnswer,
  type WorkerTask,
  type WrittenPage,
} from './messages.ts';

const WORKER = modulePath('src/write/beside/worker.ts');

/** Jobs are sent together, because each message costs as much as a small file. */
const [JOBS_AT_ONCE, SIZE_AT_ONCE] = [30, 500_000] as const;

/** More than this must not wait: in characters, more or less. */
const MOST_WAITING = 8_000_000;

/** Little of what a page is rendered from outlives it, so it needs half of the usual room for what is young. */
const RESOURCE_LIMITS = { maxYoungGenerationSizeMb: 24 };

/** After these, unfinished folders are removed. */
const STOPPED: EventEmitter = process;
const STOPS = ['exit', 'SIGINT', 'SIGTERM', 'SIGHUP'];

/** A thread that writes files. */
export interface WriteWorker {
  /** Throws if the thread has failed. */
  readonly send: (job: Job) => void;
  /** Whether so much waits that nothing more should be sent. */
  readonly isBusy: () => boolean;
  /** Resolves when it is not busy any more. Rejects if it has failed. */
  readonly rest: () => Promise<void>;
  /** Resolves when everything has been written. Rejects if that failed: with an error of the file system, if it was one. */
  readonly end: () => Promise<void>;
  /** Ends the thread. Then it does not touch the folder any more. */
  readonly stop: () => Promise<void>;
}

/** Starts a thread that renders pages and writes them, and other files, to a folder. */
export function beginWorker(
  task: Omit<WorkerTask, 'stopped'>,
  onPage: (page: WrittenPage) => void,
): WriteWorker {
  const stopped = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const workerData: WorkerTask = { ...task, stopped };
  const worker = new Worker(WORKER, { workerData, resourceLimits: RESOURCE_LIMITS });
  const refuse = (): void => void Atomics.store(new Int32Array(stopped), 0, 1);
  // Before the unfinished folder is removed, so that the thread does not write to it meanwhile.
  for (const signal of STOPS) STOPPED.prependOnceListener(signal, refuse);
  let [jobs, size]: [Job[], number] = [[], 0];
  const sent: number[] = [];
  let waiting = 0;
  let end: Error | 'ended' | undefined;
  let onChange = (): void => {};
  const finish = (how: Error | 'ended'): void => {
    end ??= how;
    onChange();
  };
  worker.on('message', (answer: WorkerAnswer) => {
    if (answer.kind === 'written') {
      waiting -= sent.shift() ?? 0;
      for (const page of answer.pages) onPage(page);
      onChange();
    } else finish(answer.kind === 'ended' ? 'ended' : errorOf(answer.failure));
  });
  worker.once('error', finish);
  worker.once('exit', () => finish(new Error('the thread that writes files has ended')));
  const flush = (): void => {
    if (jobs.length === 0) return;
    worker.postMessage(jobs);
    sent.push(size);
    [jobs, size] = [[], 0];
  };
  const until = async (isReached: () => boolean): Promise<void> => {
    while (!isReached()) {
      if (end instanceof Error) throw end;
      await new Promise<void>((resolve) => {
        onChange = resolve;
      });
    }
  };
  return {
    send: (job) => {
      if (end instanceof Error) throw end;
      const own = sizeOf(job);
      jobs.push(job);
      size += own;
      waiting += own;
      if (jobs.length >= JOBS_AT_ONCE || size >= SIZE_AT_ONCE) flush();
    },
    isBusy: () => waiting > MOST_WAITING,
    rest: async () => {
      flush();
      if (end instanceof Error) throw end;
      await until(() => waiting <= MOST_WAITING / 2);
    },
    end: async () => {
      flush();
      worker.postMessage([]);
      await until(() => end === 'ended');
    },
    stop: async () => {
      refuse();
      for (const signal of STOPS) STOPPED.off(signal, refuse);
      await worker.terminate();
    },
  };
}

/** An error that happened in the thread. */
function errorOf({ message, stack, system }: Failure): Error {
  const error = new Error(message);
  if (stack !== undefined) error.stack = stack;
  return system ? Object.assign(error, system) : error;
}
