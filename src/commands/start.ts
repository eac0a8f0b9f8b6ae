import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { previewIn } from '../languages/index.ts';
import { endWithParent } from '../program/end-with-parent.ts';
import { programChange, START_AGAIN, serve } from '../serve/serve.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Options } from './command-line/options.ts';
import { refuseMissingTheme } from './command-line/refuse-missing-theme.ts';

/** Environment variable that is set in the serving child process, so that it does not start another. */
const SERVING = 'CONTRAPUNTO_SERVING';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * `start`: serves the site and follows every change. Serving runs in a child process. It exits when the program or a
 * layout changes and is started again, because Node cannot reload a module once it is imported.
 */
export async function start(options: Options, terminal: Terminal): Promise<number> {
  if (process.env[SERVING]) {
    endWithParent();
    // The channel alone does not keep this process running.
    process.channel?.unref();
    return serve(options, terminal);
  }
  await refuseMissingTheme(options);
  const words = previewIn(options.language);
  for (let wasRunning = false; ; ) {
    const [node = process.execPath, ...args] = [
      process.execPath,
      ...process.execArgv,
      ...process.argv.slice(1),
    ];
    const env = { ...process.env, [SERVING]: '1' };
    const child = spawn(node, args, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'], env });
    let isStopped = false;
    const stop = () => {
      isStopped = true;
      child.kill();
    };
    for (const signal of SIGNALS) process.once(signal, stop);
    const [code] = await once(child, 'exit');
    for (const signal of SIGNALS) process.off(signal, stop);
    if (isStopped) return 0;
    // The program was perhaps saved half-way through an edit. If it worked before, wait for the next change and try
    // again.
    const isBroken = wasRunning && code === 1;
    if (code !== START_AGAIN && !isBroken) return typeof code === 'number' ? code : 0;
    if (isBroken) {
      terminal.log(`${words.notStarted}\n`);
      await programChange((message) => terminal.log(`${words.notWatched(message)}\n`));
    }
    wasRunning = true;
  }
}
