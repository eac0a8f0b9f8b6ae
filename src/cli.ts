import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { helpFor } from './commands/help.ts';
import { type Options, parseOptions, UsageError } from './commands/options.ts';
import { start } from './commands/start.ts';
import { processTerminal, type Terminal } from './commands/terminal.ts';
import { OutputError } from './site/replace-folder.ts';

/** Every command by its name. A command returns its exit code. */
const COMMANDS: Readonly<Record<string, (options: Options, terminal: Terminal) => Promise<number>>> = {
  build,
  check,
  start,
};

/** Exit codes: 0 done, 1 problems found, 2 wrong usage. */
async function main([name = '', ...args]: readonly string[], terminal: Terminal): Promise<number> {
  const command = COMMANDS[name];
  try {
    if (!command) throw new UsageError(`There is no command "${name}".`);
    const options = parseOptions(args, process.env);
    if (!options.help) return await command(options, terminal);
    terminal.out(helpFor(name));
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof OutputError || isMissingFolder(error))) throw error;
    terminal.log(`${error.message}\n\n${helpFor(command ? name : undefined)}`);
    return 2;
  }
}

/** The content folder is not there, or is no folder. */
function isMissingFolder(error: unknown): error is Error {
  return (
    error instanceof Error &&
    'code' in error &&
    (error.code === 'ENOENT' || error.code === 'ENOTDIR') &&
    'syscall' in error &&
    error.syscall === 'scandir'
  );
}

// Not process.exit(): it would cut off what a pipe has not taken yet.
process.exitCode = await main(process.argv.slice(2), processTerminal());
