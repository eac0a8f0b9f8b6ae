import { spawn } from 'node:child_process';
import { access, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Memory, watchMemory } from './memory.ts';

/** A program to be timed. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  /** Where it runs. */
  readonly folder: string;
}

export interface Measurement {
  /** From start to end, as a clock on the wall shows it. */
  readonly seconds: number;
  /** Seconds of processors, its own and those of the processes it started. Undefined if the system does not tell. */
  readonly processor?: number;
  readonly memory?: Memory;
  /** All that the command wrote, to standard output and to standard error. */
  readonly output: string;
}

/** Tells what a process and its children have used. Only that of Linux is known to take these options. */
const TIME = '/usr/bin/time';

/** Runs a command and measures it. Throws an error with the command's last words if it fails. */
export async function measure(command: Command): Promise<Measurement> {
  const usage = join(tmpdir(), `contrapunto-usage-${process.pid}`);
  const timed = (await hasTime()) ? withTime(command, usage) : command;
  const start = performance.now();
  const { code, output, memory } = await runToEnd(timed);
  const seconds = (performance.now() - start) / 1000;
  if (code !== 0) {
    const last = output.trim().split('\n').slice(-20).join('\n');
    throw new Error(`"${command.program} ${command.args.join(' ')}" failed:\n${last}`);
  }
  const told = await readFile(usage, 'utf8').catch(() => '');
  await rm(usage, { force: true });
  const [, user, system] = /processor seconds: ([\d.]+) ([\d.]+)/.exec(told) ?? [];
  return {
    seconds,
    output,
    ...(user && { processor: Number(user) + Number(system) }),
    ...(memory && { memory }),
  };
}

async function hasTime(): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  return access(TIME).then(
    () => true,
    () => false,
  );
}

function withTime({ program, args, folder }: Command, usage: string): Command {
  return { program: TIME, args: ['-f', 'processor seconds: %U %S', '-o', usage, program, ...args], folder };
}

interface Ran {
  readonly code: number | null;
  readonly output: string;
  readonly memory: Memory | undefined;
}

function runToEnd({ program, args, folder }: Command): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    const memory = watchMemory(child.pid ?? 0);
    let output = '';
    // Some programs say on standard output why they failed, and a pipe that nobody empties would stop them.
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child
      .on('error', (error) => {
        memory();
        reject(error);
      })
      .on('close', (code) => resolve({ code, output, memory: memory() }));
  });
}
