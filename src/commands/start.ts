import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { previewIn } from '../languages/index.ts';
import { programChange, START_AGAIN, serve } from '../serve/serve.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Options } from './command-line/options.ts';

/** Set in the process that serves, so that it does not start another. */
const SERVING = 'CONTRAPUNTO_SERVING';

/**
 * `start`: serves the site and follows every change. The serving runs in a process of its own, which ends when the program
 * or a layout changes and is then started again, because a module once loaded stays as it was.
 */
export async function start(options: Options, terminal: Terminal): Promise<number> {
  if (process.env[SERVING]) return serve(options, terminal);
  const words = previewIn(options.language);
  for (let wasRunning = false; ; ) {
    const [node = process.execPath, ...args] = [
      process.execPath,
      ...process.execArgv,
      ...process.argv.slice(1),
    ];
    const child = spawn(node, args, { stdio: 'inherit', env: { ...process.env, [SERVING]: '1' } });
    const stop = () => child.kill();
    process.once('SIGTERM', stop);
    const [code] = await once(child, 'exit');
    process.off('SIGTERM', stop);
    // A program that ran may have been saved half: what cannot start now can after the next change.
    const isBroken = wasRunning && code === 1;
    if (code !== START_AGAIN && !isBroken) return typeof code === 'number' ? code : 0;
    if (isBroken) {
      terminal.log(`${words.notStarted}\n`);
      await programChange((message) => terminal.log(`${words.notWatched(message)}\n`));
    }
    wasRunning = true;
  }
}
