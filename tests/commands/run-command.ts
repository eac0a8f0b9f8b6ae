import { spawn } from 'node:child_process';
import { runCommand } from '../../src/commands/run-command.ts';
import { PLAIN } from '../../src/terminal/paint.ts';
import type { Terminal } from '../../src/terminal/terminal.ts';
import { programLine } from '../run/program.ts';
import { ROOT } from '../run/root.ts';

/** The output and exit code of a process. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one of the program's commands in a child process, as its npm script does, with its output in pipes. */
export async function run(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const child = spawn(process.execPath, programLine(args), {
    cwd: ROOT,
    env: { ...process.env, LC_ALL: 'C.UTF-8', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr, code] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    new Promise<number | null>((resolve) => child.on('close', resolve)),
  ]);
  return { code, stdout, stderr };
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  return text;
}

/** Runs a command in this process. That is a second faster, and other tests cover the real process. */
export async function call(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const printed = { stdout: '', stderr: '' };
  const terminal: Terminal = {
    out: (text) => {
      printed.stdout += text;
    },
    log: (text) => {
      printed.stderr += text;
    },
    paint: { out: PLAIN, log: PLAIN },
    progress: () => {},
  };
  const code = await runCommand(args, terminal, { LC_ALL: 'C.UTF-8', ...environment });
  return { code, ...printed };
}
