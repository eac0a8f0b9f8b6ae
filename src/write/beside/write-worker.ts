import type { EventEmitter } from 'node:events';
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import { modulePath } from '../../program/compiled.ts';
import {
  type Failure,
  type Job,
  sizeOf,
  type WorkerAnswer,
  type WorkerRequest,
  type WorkerTask,
  type WrittenPage,
} from './messages.ts';

const WORKER = modulePath('src/write/beside/worker.ts');

/** Jobs are sent together, because each message costs as much as a small file. */
const [JOBS_AT_ONCE, SIZE_AT_ONCE] = [30, 120_000] as const;

/** More than this must not wait: in characters, more or less. */
const MOST_WAITING = 8_000_000;

/** Little of what a page is rendered from outlives it, so it needs half of the usual room for what is young. */
const RESOURCE_LIMITS = { maxYoungGenerationSizeMb: 24 };

/** After these, unfinished folders are removed. */
const STOPPED: EventEmitter = process;
const STOPS = ['exit', 'SIGINT', 'SIGTERM', 'SIGHUP'];

/** A thread that renders pages and writes them, and other files, to a folder. */
export class WriteWorker {
  readonly #worker: Worker;
  readonly #requests: MessagePort;
  readonly #stopped = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  /** What has not been sent yet, and its size. */
  #jobs: Job[] = [];
  #size = 0;
  /** The sizes of what was sent and has not been written yet, in the order in which it was sent. */
  readonly #sent: number[] = [];
  /** The size of all that has not been written yet. */
  #waiting = 0;
  #end: Error | 'ended' | undefined;
  #onChange = (): void => {};

  constructor(task: Omit<WorkerTask, 'requests' | 'stopped'>, onPage: (page: WrittenPage) => void) {
    const { port1, port2 } = new MessageChannel();
    this.#requests = port1;
    const workerData: WorkerTask = { ...task, requests: port2, stopped: this.#stopped.buffer };
    this.#worker = new Worker(WORKER, { workerData, transferList: [port2], resourceLimits: RESOURCE_LIMITS });
    // Before the unfinished folder is removed, so that the thread does not write to it meanwhile.
    for (const signal of STOPS) STOPPED.prependOnceListener(signal, this.#refuse);
    this.#worker.on('message', (answer: WorkerAnswer) => this.#receive(answer, onPage));
    this.#worker.once('error', (error) => this.#finish(error));
    this.#worker.once('exit', () => this.#finish(new Error('the thread that writes files has ended')));
  }

  /** Throws if the thread has failed. */
  send(job: Job): void {
    if (this.#end instanceof Error) throw this.#end;
    const size = sizeOf(job);
    this.#jobs.push(job);
    this.#size += size;
    this.#waiting += size;
    if (this.#jobs.length >= JOBS_AT_ONCE || this.#size >= SIZE_AT_ONCE) this.#flush();
  }

  /** Whether so much waits that nothing more should be sent. */
  isBusy(): boolean {
    return this.#waiting > MOST_WAITING;
  }

  /** Resolves when it is not busy any more. Rejects if it has failed. */
  async rest(): Promise<void> {
    this.#flush();
    if (this.#end instanceof Error) throw this.#end;
    await this.#until(() => this.#waiting <= MOST_WAITING / 2);
  }

  /** Resolves when everything has been written. Rejects if that failed: with an error of the file system, if it was one. */
  async end(): Promise<void> {
    this.#flush();
    this.#request([]);
    await this.#until(() => this.#end === 'ended');
  }

  /** Ends the thread. Then it does not touch the folder any more. */
  async stop(): Promise<void> {
    this.#refuse();
    for (const signal of STOPS) STOPPED.off(signal, this.#refuse);
    await this.#worker.terminate();
    this.#requests.close();
  }

  /** A property, because it must be the same function when it is no longer listened to. */
  readonly #refuse = (): void => void Atomics.store(this.#stopped, 0, 1);

  #receive(answer: WorkerAnswer, onPage: (page: WrittenPage) => void): void {
    if (answer.kind !== 'written') {
      this.#finish(answer.kind === 'ended' ? 'ended' : errorOf(answer.failure));
      return;
    }
    this.#waiting -= this.#sent.shift() ?? 0;
    for (const page of answer.pages) onPage(page);
    this.#onChange();
  }

  /** The first end counts. */
  #finish(how: Error | 'ended'): void {
    this.#end ??= how;
    this.#onChange();
  }

  #flush(): void {
    if (this.#jobs.length === 0) return;
    this.#request(this.#jobs);
    this.#sent.push(this.#size);
    [this.#jobs, this.#size] = [[], 0];
  }

  #request(request: WorkerRequest): void {
    this.#requests.postMessage(request);
    this.#worker.postMessage(undefined);
  }

  async #until(isReached: () => boolean): Promise<void> {
    while (!isReached()) {
      if (this.#end instanceof Error) throw this.#end;
      await new Promise<void>((resolve) => {
        this.#onChange = resolve;
      });
    }
  }
}

/** An error that happened in the thread. */
function errorOf({ message, stack, system }: Failure): Error {
  const error = new Error(message);
  if (stack !== undefined) error.stack = stack;
  return system ? Object.assign(error, system) : error;
}
