import { helpFor } from './commands/help.ts';
import { NEW } from './commands/new/request.ts';
import { type Options, type Own, parseOptions, UsageError } from './commands/options.ts';
import { processTerminal, type Terminal } from './commands/terminal.ts';
import { TRANSLATE } from './commands/translate-options.ts';
import { OutputError } from './site/replace-folder.ts';

type Command = (options: Options, terminal: Terminal) => Promise<number>;

/** Every command by its name, loaded when asked for: a check needs neither Eleventy nor Pagefind. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  build: async () => (await import('./commands/build.ts')).build,
  check: async () => (await import('./commands/check.ts')).check,
  new: async () => (await import('./commands/new.ts')).begin,
  start: async () => (await import('./commands/start.ts')).start,
  status: async () => (await import('./commands/status.ts')).status,
  translate: async () => (await import('./commands/translate.ts')).translate,
};

/** What only one command takes, by the command's name. */
const OWN: Readonly<Record<string, Own>> = { new: NEW, translate: TRANSLATE };

/** Exit codes: 0 done, 1 problems found, 2 wrong usage. */
async function main([name = '', ...args]: readonly string[], terminal: Terminal): Promise<number> {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  try {
    if (name === '--help' || name === '-h') {
      terminal.out(helpFor(undefined));
      return 0;
    }
    if (!load) throw new UsageError(`There is no command "${name}".`);
    const options = parseOptions(name, args, process.env, OWN[name]);
    if (!options.help) return await (await load())(options, terminal);
    terminal.out(helpFor(name));
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof OutputError || isMissingFolder(error))) throw error;
    terminal.log(`${error.message}\n\n${helpFor(load ? name : undefined)}`);
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
