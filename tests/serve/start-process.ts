import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { get } from 'node:http';
import type { BrowserState } from '../../src/serve/banner/banner.tsx';
import { programLine } from '../run/program.ts';
import { ROOT } from '../run/root.ts';

/** Interval of polling, in milliseconds: long enough that the answers take little of the time in which the preview could work. */
const STEP = 150;

/** A response of the preview. */
interface Answer {
  readonly status: number;
  readonly type: string | undefined;
  readonly body: string;
}

/** A running `npm start` process. */
export interface Started {
  /** The address that it serves. */
  readonly url: string;
  /** Its output so far. */
  readonly printed: () => string;
  /** Requests a path, which is relative to `url` unless it starts with `/`. The path is sent without normalization. */
  readonly request: (path: string) => Promise<Answer>;
  /** The state that browsers receive. */
  readonly state: () => Promise<BrowserState>;
  /** Polls until `look` returns a truthy value. Fails with the process's output after the timeout. */
  readonly until: <Value>(
    what: string,
    look: () => Promise<Value | undefined> | Value | undefined,
  ) => Promise<Value>;
  readonly pid: number | undefined;
  /** Stops the process and waits until all processes that it started have ended too. */
  readonly stop: () => Promise<void>;
  /** Kills the process, which cannot stop others then, and waits until all that it started have ended by themselves. */
  readonly kill: () => Promise<void>;
}

interface How {
  readonly args?: readonly string[];
  /** The folder of the program, if it is a copy. */
  readonly program?: string;
  /**
   * Whether the preview runs in a child process that is started again when the program changes, as for users. The time to load
   * the program once more is saved if a test does not depend on that.
   */
  readonly isSupervised?: boolean;
  /** Milliseconds until what is waited for will not come any more, on the slowest and busiest machine. */
  readonly patience?: number;
}

/** Starts the preview of a content folder on any free port, and waits until it serves. */
export async function start(
  content: string,
  { args = [], program = ROOT, isSupervised = false, patience = 900_000 }: How = {},
): Promise<Started> {
  const all = ['start', '--content', content, '--port', '0', '--language', 'en', ...args];
  const child = spawn(process.execPath, programLine(all, program), {
    cwd: program,
    // With a channel and this variable, it is what a supervising process starts.
    stdio: ['ignore', 'pipe', 'pipe', ...(isSupervised ? [] : ['ipc' as const])],
    env: { ...process.env, ...(!isSupervised && { CONTRAPUNTO_SERVING: '1' }) },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => (printed += String(chunk)));
  const until: Started['until'] = async (what, look) => {
    for (let tries = 0; tries < patience / STEP && child.exitCode === null; tries += 1) {
      const value = await look();
      if (value) return value;
      await new Promise((resolve) => setTimeout(resolve, STEP));
    }
    throw new Error(`${what} never came:\n${printed}`);
  };
  const address = until('the address', () => /http:\/\/localhost:\d+\/\S*/.exec(printed)?.[0]);
  const url = await address.catch(async (error) => {
    await end(child, 'SIGTERM');
    throw error;
  });
  const request: Started['request'] = (path) => answerTo(url, path);
  return {
    url,
    printed: () => printed,
    request,
    state: async () => JSON.parse((await request('/.preview/state.json')).body),
    until,
    pid: child.pid,
    stop: () => end(child, 'SIGTERM'),
    kill: () => end(child, 'SIGKILL'),
  };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  // Its pipes close when no process has them any more.
  await once(child, 'close');
}

function answerTo(url: string, path: string): Promise<Answer> {
  const { hostname, port, pathname } = new URL(url);
  return new Promise((resolve, reject) => {
    get({ hostname, port, path: path.startsWith('/') ? path : pathname + path, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk) => (body += chunk));
      const { statusCode: status = 0, headers } = response;
      response.on('end', () => resolve({ status, type: headers['content-type'], body }));
    }).on('error', reject);
  });
}
