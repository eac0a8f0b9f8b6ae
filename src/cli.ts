import { helpFor } from './commands/help.ts';
import { NEW } from './commands/new/request.ts';
import {
  COMMAND_NAMES,
  type CommandName,
  languageFor,
  type Options,
  type Own,
  parseOptions,
  UsageError,
} from './commands/options.ts';
import { processTerminal, type Terminal } from './commands/terminal.ts';
import { TRANSLATE } from './commands/translate-options.ts';
import { type UsageWords, usageWords } from './commands/usage-words.ts';
import { suggest } from './schema/validate.ts';
import { OutputError } from './site/replace-folder.ts';

type Command = (options: Options, terminal: Terminal) => Promise<number>;

/** Every command by its name, loaded when asked for: a check needs neither Eleventy nor Pagefind. */
const COMMANDS: Readonly<Record<CommandName, () => Promise<Command>>> = {
  build: async () => (await import('./commands/build.ts')).build,
  check: async () => (await import('./commands/check.ts')).check,
  new: async () => (await import('./commands/new.ts')).begin,
  start: async () => (await import('./commands/start.ts')).start,
  status: async () => (await import('./commands/status.ts')).status,
  translate: async () => (await import('./commands/translate.ts')).translate,
};

/** What only one command takes, by the command's name. */
const OWN: Readonly<Partial<Record<CommandName, Own>>> = { new: NEW, translate: TRANSLATE };

/** Exit codes: 0 done, 1 problems found, 2 wrong usage. */
async function main([written = '', ...args]: readonly string[], terminal: Terminal): Promise<number> {
  const language = languageFor(args, process.env);
  const words = usageWords(language);
  const name = COMMAND_NAMES.find((known) => known === written);
  try {
    if (written === '--help' || written === '-h') {
      terminal.out(helpFor(undefined, language));
      return 0;
    }
    if (!name)
      throw new UsageError(
        written === '' ? words.noCommand : words.unknownCommand(written, suggest(written, COMMAND_NAMES)),
      );
    const options = parseOptions(name, args, process.env, OWN[name]);
    if (!options.help) return await (await COMMANDS[name]())(options, terminal);
    terminal.out(helpFor(name, language));
    return 0;
  } catch (error) {
    const mistake = mistakeIn(error, words);
    if (mistake === undefined) throw error;
    terminal.log(`${mistake}\n\n${helpFor(name, language)}`);
    return 2;
  }
}

/** What was wrong with the command line, in words; undefined where an error has nothing to do with it. */
function mistakeIn(error: unknown, words: UsageWords): string | undefined {
  if (error instanceof UsageError) return error.message;
  if (error instanceof OutputError) return words.noOutput[error.why](error.folder, error.reason);
  // The content folder is not there, or is no folder.
  const isMissingFolder =
    error instanceof Error &&
    'code' in error &&
    (error.code === 'ENOENT' || error.code === 'ENOTDIR') &&
    'syscall' in error &&
    error.syscall === 'scandir' &&
    'path' in error;
  return isMissingFolder ? words.noFolder(String(error.path)) : undefined;
}

// Not process.exit(): it would cut off what a pipe has not taken yet.
process.exitCode = await main(process.argv.slice(2), processTerminal());
