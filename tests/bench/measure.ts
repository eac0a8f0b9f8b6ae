import { spawn } from 'node:child_process';
import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A program to be timed. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly folder: string;
}

export interface Measurement {
  /** From start to end, as a clock on the wall shows it. */
  readonly seconds: number;
  /** Peak resident memory of the largest of the command's processes; undefined where the system does not tell. */
  readonly megabytes?: number;
  /** All that the command wrote, to standard output and to standard error. */
  readonly output: string;
}

const TIME = '/usr/bin/time';

/** What a Node process is told to do where the system has no `time` that knows about memory. */
const TELL_MEMORY = `data:text/javascript,${encodeURIComponent(
  'process.on("exit", () => console.error("peak kilobytes: " + process.resourceUsage().maxRSS));',
)}`;

/** Runs a command and measures it. Throws an error with the command's last words where it fails. */
export async function measure(command: Command, scratch: string): Promise<Measurement> {
  const memoryFile = join(scratch, 'peak-kilobytes');
  const timed = (await hasTime()) ? withTime(command, memoryFile) : withOwnReport(command);
  const start = performance.now();
  const { code, output } = await runToEnd(timed);
  const seconds = (performance.now() - start) / 1000;
  if (code !== 0) {
    const last = output.trim().split('\n').slice(-20).join('\n');
    throw new Error(`"${command.program} ${command.args.join(' ')}" failed:\n${last}`);
  }
  const told = (await hasTime()) ? await readFile(memoryFile, 'utf8') : output;
  const kilobytes = /peak kilobytes: (\d+)/.exec(told)?.[1];
  return { seconds, output, ...(kilobytes && { megabytes: Number(kilobytes) / 1024 }) };
}

/** Only Linux is known to have a `time` that takes these options. */
async function hasTime(): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  return access(TIME).then(
    () => true,
    () => false,
  );
}

function withTime({ program, args, folder }: Command, memoryFile: string): Command {
  return { program: TIME, args: ['-f', 'peak kilobytes: %M', '-o', memoryFile, program, ...args], folder };
}

function withOwnReport({ program, args, folder }: Command): Command {
  if (program !== process.execPath) return { program, args, folder };
  return { program, args: ['--import', TELL_MEMORY, ...args], folder };
}

function runToEnd({ program, args, folder }: Command): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    // Some programs say on standard output why they failed, and a pipe that nobody empties would stop them.
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.on('error', reject).on('close', (code) => resolve({ code, output }));
  });
}
